import { word } from '../propose/walk.js';
import type { Tree } from '../tree.js';

/** Stops and commas at the edges are no part of a phrase, nor is a quote whose twin stands outside. */
export function trimmed(tree: Tree, tokens: readonly number[]): readonly number[] {
  let [first, last] = [0, tokens.length - 1];
  const at = (index: number) => word(tree, tokens[index] ?? -1);
  const isMark = (index: number) => {
    const inside = tokens.slice(first, last + 1).filter((token) => token !== tokens[index]);
    const paired = inside.some((token) => isTwin(at(index), word(tree, token)));
    return stop.test(at(index)) || (quote.test(at(index)) && !paired);
  };
  while (first < last && isMark(first)) first += 1;
  while (last > first && isMark(last)) last -= 1;
  return tokens.slice(first, last + 1);
}

/** Whether two marks open and close a quotation. */
export function areTwins(first: string, second: string): boolean {
  return twins.some(([open, close]) => open === first && close === second);
}

function isTwin(one: string, other: string): boolean {
  return areTwins(one, other) || areTwins(other, one);
}

const stop = /^[,.;:–—-]+$/;
const quote = /^[`'"“”‘’]+$/;
const twins = [
  ['``', "''"],
  ['`', "'"],
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
] as const;
