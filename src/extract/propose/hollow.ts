import type { Tree } from '../tree.js';
import { hollowNouns } from './lexicon/nouns.js';
import { lemma, word } from './walk.js';

/** "a means of transport", "a symbol of greed": whether a noun says nothing without what follows it. */
export function isHollow(tree: Tree, noun: number): boolean {
  return hollowNouns.has(lemma(tree, noun)) || word(tree, noun) === 'means';
}
