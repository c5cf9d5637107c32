import { dependent, dependents, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Should Lima pay, Acme will build": the sentence is about what Acme builds. */
export function invertedRoot(tree: Tree, root: number): readonly Edit[] {
  const subject = dependent(tree, root, 'nsubj') ?? -1;
  const [first] = dependents(tree, root, 'aux', 'cop');
  if (first === undefined || !/^(?:should|had|were)$/.test(word(tree, first)) || first > subject) return [];
  if (first > 0 && !/^["“'‘]$/.test(word(tree, first - 1))) return [];
  const main = dependents(tree, root, 'parataxis', 'ccomp', 'conj').find(
    (child) => dependent(tree, child, 'nsubj') !== undefined && dependent(tree, child, 'aux') !== undefined,
  );
  if (main === undefined || (labelled(tree, main, 'conj') && dependent(tree, main, 'cc') !== undefined))
    return [];
  const rest = (tree.children[root] ?? []).filter((child) => child > main);
  return [
    { node: main, head: -1, label: 'root' },
    { node: root, head: main, label: 'advcl' },
    ...rest.map((node) => ({ node, head: main })),
  ];
}
