import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  subtree,
  upos,
  word,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Should Lima pay, Acme will build": the sentence is about what Acme builds. */
export function invertedRoot(tree: Tree, root: number): readonly Edit[] {
  const subject = dependent(tree, root, 'nsubj') ?? -1;
  const [first] = dependents(tree, root, 'aux', 'cop');
  if (first === undefined || !/^(?:should|had|were)$/.test(word(tree, first)) || first > subject) return [];
  if (first > 0 && !/^["“'‘]$/.test(word(tree, first - 1))) return [];
  const main = dependents(tree, root, 'parataxis', 'ccomp', 'conj', 'acl').find(
    (child) =>
      dependent(tree, child, 'aux') !== undefined &&
      (dependent(tree, child, 'nsubj') !== undefined || strayed(tree, root, child) !== undefined),
  );
  if (main === undefined || (labelled(tree, main, 'conj') && dependent(tree, main, 'cc') !== undefined))
    return [];
  const rest = (tree.children[root] ?? []).filter((child) => child > main);
  const doer = dependent(tree, main, 'nsubj') === undefined ? strayed(tree, root, main) : undefined;
  return [
    { node: main, head: -1, label: 'root' },
    { node: root, head: main, label: 'advcl' },
    ...rest.map((node) => ({ node, head: main })),
    ...(doer === undefined ? [] : taken(tree, doer, main)),
  ];
}

/** "Had Peru paid the fee, Acme, founded in 1980, might have left": Acme is no apposition of the fee. */
function strayed(tree: Tree, root: number, main: number): number | undefined {
  const modal = dependents(tree, main, 'aux').some((aux) => /^(?:would|could|might)$/.test(word(tree, aux)));
  if (!modal) return undefined;
  return (tree.labelled.get('appos') ?? []).findLast((node) => {
    const [start = node] = subtree(tree, node).filter((each) => upos(tree, each) !== 'PUNCT');
    return node < main && isWithin(tree, node, root) && word(tree, start - 1) === ',';
  });
}

/** With the participle behind it. */
function taken(tree: Tree, subject: number, main: number): readonly Edit[] {
  const behind = dependents(tree, headOf(tree, subject), 'acl').filter(
    (child) => subject < child && child < main,
  );
  return [{ node: subject, head: main, label: 'nsubj' }, ...behind.map((node) => ({ node, head: subject }))];
}
