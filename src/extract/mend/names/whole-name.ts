import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "married Jean Holt, a clerk" with two objects, Jean and Holt: the words of one person's name hang on the first. */
export function wholeName(tree: Tree, { first, last, type }: NameRun): readonly Edit[] {
  if (first === last) return [];
  const words = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (words.some((node) => /^[,;]$|^and$/.test(word(tree, node)))) return [];
  const outside = words.filter((node) => headOf(tree, node) < first || headOf(tree, node) > last);
  const [head, ...others] = outside;
  if (head !== first || others.length === 0) return [];
  const same = others.every(
    (node) =>
      upos(tree, node) === 'PROPN' &&
      (type === 'PER' || labelled(tree, node, tree.parse.labels[head] ?? '')) &&
      (headOf(tree, node) === headOf(tree, head) || labelled(tree, node, 'flat')),
  );
  if (!same) return [];
  return others.flatMap((node) => [
    { node, head, label: 'flat' },
    ...dependents(tree, node, 'appos', 'acl', 'conj', 'nmod', 'punct', 'cc')
      .filter((child) => child > last)
      .map((child) => ({ node: child, head })),
  ]);
}
