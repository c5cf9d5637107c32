import { isTime } from '../../propose/clause/arguments.js';
import { committing } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "agreed on Monday to plant trees", "agreed Monday to plant trees": what is agreed on is no purpose, and the day is no object. */
export function promisedDeed(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  if (verb < 0 || verb > deed || !committing.has(lemma(tree, verb))) return [];
  const to = dependents(tree, deed, 'mark').find((mark) => word(tree, mark) === 'to');
  if (to === undefined || xpos(tree, deed) !== 'VB') return [];
  const between = dependents(tree, verb, 'obj', 'obl').filter((child) => verb < child && child < to);
  if (!between.every((child) => isTime(tree, child))) return [];
  // "agreed, to please them": a purpose stands apart.
  if (word(tree, to - 1) === ',' || tree.words.slice(verb, to).includes('order')) return [];
  const days = between.filter((child) => labelled(tree, child, 'obj'));
  return [{ node: deed, label: 'xcomp' }, ...days.map((node) => ({ node, label: 'obl:unmarked' }))];
}
