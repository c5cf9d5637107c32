import { dependent, dependents, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Denied a visa by Peru, Lind has lived in Oslo": a bare participle in front is not the verb of the sentence. */
export function participleAtRoot(tree: Tree, root: number): readonly Edit[] {
  if (root > 1 || xpos(tree, root) !== 'VBN' || dependent(tree, root, 'nsubj', 'aux', 'cop') !== undefined)
    return [];
  const main = dependents(tree, root, 'conj', 'parataxis').find(
    (child) => dependent(tree, child, 'cc') === undefined && dependent(tree, child, 'nsubj') !== undefined,
  );
  const subject = main === undefined ? undefined : dependent(tree, main, 'nsubj');
  if (main === undefined || subject === undefined || subject > main) return [];
  const [start = subject] = subtree(tree, subject).filter((node) => upos(tree, node) !== 'PUNCT');
  if (word(tree, start - 1) !== ',') return [];
  const rest = (tree.children[root] ?? []).filter((child) => child > main);
  return [
    { node: main, head: -1, label: 'root' },
    { node: root, head: main, label: 'advcl' },
    ...rest.map((node) => ({ node, head: main })),
  ];
}
