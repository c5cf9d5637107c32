import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, lemma, prepositionOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const posture = words('lie stand sit hang rest lurk loom stretch');
const directions = words('north south east west northeast northwest southeast southwest next');

/** "North of Lima lies the town of Ancon", "Behind the desk sat Holt": behind the verb stands who or what is there. */
export function subjectBehindPlace(tree: Tree, verb: number): readonly Edit[] {
  if (!posture.has(lemma(tree, verb)) || !/^VB[DZPN]$/.test(xpos(tree, verb))) return [];
  if (dependent(tree, verb, 'aux', 'cop', 'mark') !== undefined) return [];
  const who = dependents(tree, verb, 'obj').find((child) => child > verb && upos(tree, child) !== 'PRON');
  const before = (tree.children[verb] ?? []).filter(
    (child) => child < verb && !['PUNCT', 'CCONJ'].includes(upos(tree, child)),
  );
  if (who === undefined || before.length === 0 || !before.every((child) => isPlace(tree, child))) return [];
  return [
    { node: who, label: 'nsubj' },
    { node: verb, upos: 'VERB', ...(xpos(tree, verb) === 'VBN' ? { xpos: 'VBD' } : {}) },
    ...before.filter((child) => directions.has(word(tree, child))).map((node) => ({ node, label: 'advmod' })),
  ];
}

function isPlace(tree: Tree, node: number): boolean {
  return (
    prepositionOf(tree, node).length > 0 || upos(tree, node) === 'ADV' || directions.has(word(tree, node))
  );
}
