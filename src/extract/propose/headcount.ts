import type { Tree } from '../tree.js';
import { words } from './lexicon/verbs.js';
import { dependent, headOf, lemma } from './walk.js';

/** "9,000 inhabitants" behind a town: how many live there. */
export function isHeadcount(tree: Tree, node: number): boolean {
  const place = headOf(tree, node);
  const isCounted = inhabitants.has(lemma(tree, node)) && dependent(tree, node, 'nummod') !== undefined;
  return isCounted && place >= 0 && peopled.has(lemma(tree, place));
}

const inhabitants = words('people person inhabitant resident soul');

const peopled = words(
  'town city village settlement hamlet community island municipality nation country borough parish suburb port crowd district region',
);
