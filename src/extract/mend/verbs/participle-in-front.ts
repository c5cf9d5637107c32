import { dependent, dependents, labelled, subtree, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Formed by the pilot Bo Lee, it flew to Oslo": a pronoun behind the comma opens the main clause, not one about the pilot. */
export function participleInFront(tree: Tree, participle: number): readonly Edit[] {
  const [start = participle] = subtree(tree, participle);
  if (!/^VB[NG]$/.test(xpos(tree, participle)) || participle > start + 1 || start !== 0) return [];
  if (dependent(tree, participle, 'nsubj', 'aux') !== undefined) return [];
  const verb = subtree(tree, participle).find((node) => opensClause(tree, node));
  if (verb === undefined || !labelled(tree, verb, 'acl:relcl', 'parataxis', 'ccomp', 'conj', 'appos'))
    return [];
  const end = dependents(tree, participle, 'punct').filter((child) => child > verb);
  return [
    { node: verb, head: -1, label: 'root' },
    { node: participle, head: verb, label: 'advcl' },
    ...end.map((node) => ({ node, head: verb })),
  ];
}

function opensClause(tree: Tree, verb: number): boolean {
  const subject = dependent(tree, verb, 'nsubj');
  return (
    subject !== undefined &&
    subject < verb &&
    /^(?:it|he|she|they)$/.test(word(tree, subject)) &&
    word(tree, subject - 1) === ','
  );
}
