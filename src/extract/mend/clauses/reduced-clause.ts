import { dependent, dependents, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The man accused of theft fled": a participle without an auxiliary at the root tells of its subject, where a finite
 * verb without a subject follows. That verb is the one of the sentence.
 */
export function reducedClause(tree: Tree, participle: number): readonly Edit[] {
  const noun = dependent(tree, participle, 'nsubj');
  if (noun === undefined || !/^VB[ND]$/.test(xpos(tree, participle)) || noun > participle) return [];
  if (dependent(tree, participle, 'aux', 'obj') !== undefined) return [];
  const verb = dependents(tree, participle, 'advcl', 'parataxis', 'conj', 'ccomp').find(
    (child) => child > participle && isBareFinite(tree, child),
  );
  if (verb === undefined) return [];
  if (goesOn(tree, verb)) return [{ node: verb, head: participle, label: 'conj' }];
  const behind = (tree.children[participle] ?? []).filter(
    (child) => child > verb || (child < noun && child >= 0),
  );
  return [
    { node: verb, head: -1, label: 'root' },
    { node: noun, head: verb, label: 'nsubj' },
    { node: participle, head: noun, label: 'acl', xpos: 'VBN' },
    ...behind.map((node) => ({ node, head: verb })),
  ];
}

function isBareFinite(tree: Tree, node: number): boolean {
  return (
    /^VB[DZP]$/.test(xpos(tree, node)) &&
    dependent(tree, node, 'nsubj', 'mark', 'cc', 'aux') === undefined &&
    !labelled(tree, node - 1, 'punct')
  );
}

/** "Prices rose by half, then fell": the second goes on from the first. */
function goesOn(tree: Tree, verb: number): boolean {
  return word(tree, verb - 1) === 'then' && word(tree, verb - 2) === ',';
}
