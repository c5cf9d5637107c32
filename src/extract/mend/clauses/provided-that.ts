import { dependent, dependents, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Provided that Lima pays, Acme will build": the sentence is about what Acme builds. */
export function providedThat(tree: Tree, root: number): readonly Edit[] {
  if (root > 1 || !/^(?:provided|providing|assuming|supposing|granted)$/.test(word(tree, root))) return [];
  const [condition, main] = dependents(tree, root, 'ccomp', 'parataxis', 'conj', 'xcomp').filter(
    (child) => child > root,
  );
  if (condition === undefined || main === undefined || dependent(tree, main, 'nsubj') === undefined)
    return [];
  if (labelled(tree, main, 'conj') && dependent(tree, main, 'cc') !== undefined) return [];
  const rest = (tree.children[root] ?? []).filter((child) => child > main);
  return [
    { node: main, head: -1, label: 'root' },
    { node: root, head: main, label: 'advcl' },
    ...rest.map((node) => ({ node, head: main })),
  ];
}
