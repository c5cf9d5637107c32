import { reporting, words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, lemma, subtree, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "thinks closing the school was a mistake": the deed is what is judged, and nobody's who thinks so. */
export function gerundSubject(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  if (verb !== deed - 1 || xpos(tree, deed) !== 'VBG' || !isThought(tree, verb)) return [];
  const clause = dependents(tree, verb, 'ccomp', 'xcomp').find((child) => child > deed);
  if (clause === undefined) return [];
  const subject = dependent(tree, clause, 'nsubj');
  const behind = subject === undefined ? deed : (subtree(tree, subject)[0] ?? subject) - 1;
  // "admitted stealing, and he paid": what begins with a subject of its own elsewhere.
  if (behind !== deed) return [];
  return [
    { node: deed, head: clause, label: 'csubj' },
    ...(subject === undefined ? [] : [{ node: subject, head: deed, label: 'obj' }]),
  ];
}

function isThought(tree: Tree, verb: number): boolean {
  return reporting.has(lemma(tree, verb)) || thinking.has(lemma(tree, verb));
}

const thinking = words('think believe feel know hope fear find suspect');
