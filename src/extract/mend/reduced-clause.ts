import { naming } from '../propose/lexicon/verbs.js';
import { dependent, dependents, labelled, lemma, upos, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/**
 * "The man accused of theft fled": a participle without an auxiliary at the root tells of its subject, where a finite
 * verb without a subject follows. That verb is the one of the sentence.
 */
export function reducedClause(tree: Tree): readonly Edit[] {
  const participle = tree.root;
  if (upos(tree, participle) === 'NOUN') return wholeClause(tree, participle);
  const noun = dependent(tree, participle, 'nsubj');
  if (noun === undefined || !/^VB[ND]$/.test(xpos(tree, participle)) || noun > participle) return [];
  if (dependent(tree, participle, 'aux', 'obj') !== undefined) return [];
  const verb = dependents(tree, participle, 'advcl', 'parataxis', 'conj', 'ccomp').find(
    (child) => child > participle && isBareFinite(tree, child),
  );
  if (verb === undefined) return [];
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

/** "The club named Carlos Diaz captain": what has an object of its own is no passive, and so the verb of the sentence. */
function wholeClause(tree: Tree, noun: number): readonly Edit[] {
  if (dependent(tree, noun, 'cop', 'nsubj', 'case', 'conj', 'parataxis') !== undefined) return [];
  const [verb, ...others] = dependents(tree, noun, 'acl').filter((child) =>
    /^VB[ND]$/.test(xpos(tree, child)),
  );
  if (verb === undefined || others.length > 0 || dependent(tree, verb, 'aux', 'nsubj') !== undefined)
    return [];
  const objects = dependents(tree, verb, 'obj').filter((child) => child > verb);
  if (objects.length < (naming.has(lemma(tree, verb)) || lemma(tree, verb) === 'name' ? 2 : 1)) return [];
  const stops = dependents(tree, noun, 'punct');
  return [
    { node: verb, head: -1, label: 'root', xpos: 'VBD' },
    { node: noun, head: verb, label: 'nsubj' },
    ...stops.map((node) => ({ node, head: verb })),
  ];
}
