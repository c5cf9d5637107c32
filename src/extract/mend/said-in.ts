import { reporting } from '../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "said in an interview that the bridge would reopen": what is said hangs on the verb, not on the occasion of saying it. */
export function saidIn(tree: Tree, clause: number): readonly Edit[] {
  const occasion = headOf(tree, clause);
  const saying = occasion < 0 ? -1 : headOf(tree, occasion);
  if (saying < 0 || !labelled(tree, clause, 'acl', 'ccomp') || !labelled(tree, occasion, 'obl')) return [];
  const that = dependents(tree, clause, 'mark').find((mark) => word(tree, mark) === 'that');
  const subject = dependent(tree, clause, 'nsubj');
  if (that === undefined || subject === undefined || subject < that || occasion < saying) return [];
  return reporting.has(lemma(tree, saying)) && dependent(tree, saying, 'ccomp') === undefined
    ? [{ node: clause, head: saying, label: 'ccomp' }]
    : [];
}
