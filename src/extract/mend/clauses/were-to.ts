import { dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Were Norway to join the union, farmers would protest": a condition, whose subject does nothing in what follows. */
export function wereTo(tree: Tree, were: number): readonly Edit[] {
  if (word(tree, were) !== 'were' || !/^(?:|PUNCT|CCONJ)$/.test(were === 0 ? '' : upos(tree, were - 1)))
    return [];
  const above = headOf(tree, were);
  // The parser may hang it on what would follow.
  const subject = labelled(tree, above, 'nsubj')
    ? above
    : (dependents(tree, above, 'nsubj').find((child) => child > were) ?? -1);
  if (subject < were) return [];
  const main = headOf(tree, subject);
  const verb = [...dependents(tree, subject, 'acl'), ...dependents(tree, main, 'advcl')].find(
    (child) =>
      child > subject &&
      xpos(tree, child) === 'VB' &&
      dependents(tree, child, 'mark').some((mark) => word(tree, mark) === 'to'),
  );
  if (verb === undefined || main < verb) return [];
  const isOwn = dependents(tree, main, 'nsubj').some((child) => child > verb);
  return isOwn
    ? [
        { node: verb, head: main, label: 'advcl' },
        { node: subject, head: verb, label: 'nsubj' },
        { node: were, head: verb, label: 'aux' },
      ]
    : [];
}
