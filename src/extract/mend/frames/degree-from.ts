import { words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import { dependents, headOf, labelled, lemma, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "completed a PhD in physics at Lund University": there somebody completed it, whatever the subject of study. */
export function degreeFrom(tree: Tree, place: number): readonly Edit[] {
  if (!/^(?:at|from)$/.test(wordsOf(tree, prepositionOf(tree, place))) || !inName(tree, place)) return [];
  const above = headOf(tree, place);
  const isSubject = above >= 0 && wordsOf(tree, prepositionOf(tree, above)) === 'in';
  const verb = verbAbove(tree, above);
  const degree =
    verb < 0 ? undefined : dependents(tree, verb, 'obj').find((node) => degrees.has(lemma(tree, node)));
  if (degree === undefined || degree > place) return [];
  const isStray = isSubject && labelled(tree, above, 'obl') && headOf(tree, above) === verb;
  const isInside = above === degree || (isSubject && headOf(tree, above) === degree);
  if (!isInside && !isStray) return [];
  return [
    { node: place, head: verb, label: 'obl' },
    ...(isStray ? [{ node: above, head: degree, label: 'nmod' }] : []),
  ];
}

function verbAbove(tree: Tree, noun: number): number {
  let verb = noun;
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  return verb;
}

const degrees = words(
  'degree phd doctorate dphil bachelor master ba bsc ma msc mba mphil llb llm md diploma certificate qualification',
);
