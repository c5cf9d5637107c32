import { dependent, dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Holt was at the time a professor": what she was stands behind the time, and the time tells when. */
export function atTheTime(tree: Tree, time: number): readonly Edit[] {
  const isWhen = /^(?:at|by) (?:the|that|this)$/.test(`${word(tree, time - 2)} ${word(tree, time - 1)}`);
  const copula = dependent(tree, time, 'cop');
  if (!isWhen || copula === undefined || dependent(tree, time, 'nsubj') === undefined) return [];
  const noun = dependents(tree, time, 'appos', 'conj', 'parataxis', 'dep', 'nmod').find(
    (child) =>
      upos(tree, child) === 'NOUN' &&
      child > time &&
      dependents(tree, child, 'det').some((det) => /^(?:an?|the)$/.test(word(tree, det))),
  );
  if (noun === undefined) return [];
  const own = new Set([...dependents(tree, time, 'case', 'det', 'amod'), noun]);
  const moved = (tree.children[time] ?? []).filter((child) => !own.has(child));
  return [
    { node: noun, head: headOf(tree, time), label: tree.parse.labels[time] ?? 'root' },
    { node: time, head: noun, label: 'dep' },
    ...moved.map((node) => ({ node, head: labelled(tree, node, 'punct') && node < noun ? time : noun })),
  ];
}
