import { isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, inNameOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "studied at Uppsala under Ada Moss": under whom somebody learns or serves is told of the verb, not of the place. */
export function personBehindPlace(tree: Tree, person: number): readonly Edit[] {
  if (!/^(?:under|alongside)$/.test(wordsOf(tree, prepositionOf(tree, person)))) return [];
  const place = headOf(tree, person);
  const verb = place < 0 ? -1 : headOf(tree, place);
  if (verb < 0 || !labelled(tree, place, 'obl', 'obj') || !serving.has(lemma(tree, verb))) return [];
  const isPerson = inNameOf(tree, person) === 'PER' || isOfPerson(tree, person);
  return isPerson && person > place && place > verb ? [{ node: person, head: verb, label: 'obl' }] : [];
}

const serving = words(
  'study train learn work serve play fight teach apprentice read research practise practice sing dance act perform intern qualify graduate coach row race',
);
