import { words } from '../../propose/lexicon/verbs.js';
import { headOf, inNameOf, labelled, lemma, prepositionOf, upos, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "met President Dirk Maes in Helsinki", "sang Aida in Verona": people and works are nowhere by name, the meeting and the singing are there. */
export function meetingPlace(tree: Tree, place: number): readonly Edit[] {
  const person = headOf(tree, place);
  const verb = person < 0 ? -1 : headOf(tree, person);
  if (verb < 0 || place < person || inNameOf(tree, place) !== 'LOC') return [];
  const preposition = prepositionOf(tree, place);
  if (!/^(?:in|at|near|outside)$/.test(wordsOf(tree, preposition))) return [];
  // ", now in Bonn".
  if (word(tree, (preposition[0] ?? 0) - 2) === ',') return [];
  const isObject = labelled(tree, person, 'obj', 'obl') && person > verb && upos(tree, verb) === 'VERB';
  const isShown = labelled(tree, person, 'obj') && showing.has(lemma(tree, verb));
  return isObject && (inNameOf(tree, person) === 'PER' || isShown)
    ? [{ node: place, head: verb, label: 'obl' }]
    : [];
}

/** What somebody does with a work in front of others. */
const showing = words('perform sing stage premiere premier conduct screen recite play');
