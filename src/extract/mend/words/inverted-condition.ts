import { dependent, dependents, headOf, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "it would not leak had the owner fixed the pipe": a "had" before its subject is the auxiliary of the verb behind. */
export function invertedCondition(tree: Tree, had: number): readonly Edit[] {
  if (word(tree, had) !== 'had') return [];
  if (dependent(tree, had, 'nsubj', 'aux') !== undefined) return [];
  const beside = dependents(tree, headOf(tree, had), 'advcl').filter(
    (child) => dependent(tree, child, 'nsubj') === had + 1 || dependent(tree, child, 'nsubj') === had + 2,
  );
  const verb = [...dependents(tree, had, 'ccomp', 'xcomp'), ...beside].find(
    (child) => child > had && /^VB[DN]$/.test(xpos(tree, child)),
  );
  if (verb === undefined) return [];
  const object = dependents(tree, had, 'obj').find((child) => child > had && child < verb);
  const subject = dependent(tree, verb, 'nsubj') ?? object;
  if (subject === undefined || subject < had) return [];
  // Of "had the guard locked it, he would" the parser makes two things that are said.
  const what = dependents(tree, headOf(tree, had), 'ccomp').find((child) => child > verb);
  const above = object !== undefined && what !== undefined ? what : headOf(tree, had);
  const others = (tree.children[had] ?? []).filter((child) => child !== verb && child !== subject);
  return [
    { node: verb, head: above, label: 'advcl', xpos: 'VBN' },
    { node: subject, head: verb, label: 'nsubj' },
    { node: had, head: verb, label: 'aux', upos: 'AUX' },
    ...others.map((node) => ({ node, head: verb })),
  ];
}
