import { naming } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, lemma, prepositionOf, upos, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The club named Carlos Diaz captain": what has an object of its own is no passive, and so the verb of the sentence. */
export function wholeClause(tree: Tree, noun: number): readonly Edit[] {
  if (upos(tree, noun) !== 'NOUN') return [];
  if (dependent(tree, noun, 'cop', 'nsubj', 'case', 'conj', 'parataxis') !== undefined) return [];
  const [verb, ...others] = dependents(tree, noun, 'acl').filter((child) =>
    /^VB[ND]$/.test(xpos(tree, child)),
  );
  if (verb === undefined || others.length > 0 || dependent(tree, verb, 'aux', 'nsubj') !== undefined)
    return [];
  const objects = dependents(tree, verb, 'obj').filter((child) => child > verb);
  // "a company named Acme", but "The company named Ada Lind as chair".
  const isInstalled = dependents(tree, verb, 'obl').some(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'as',
  );
  const isNaming = !isInstalled && (naming.has(lemma(tree, verb)) || lemma(tree, verb) === 'name');
  if (objects.length < (isNaming ? 2 : 1)) return [];
  const stops = dependents(tree, noun, 'punct');
  return [
    { node: verb, head: -1, label: 'root', xpos: 'VBD' },
    { node: noun, head: verb, label: 'nsubj' },
    ...stops.map((node) => ({ node, head: verb })),
  ];
}
