import { bestTree } from './eisner.js';
import { share } from './share.js';
import { isTree } from './tree-check.js';

/** Heads (-1 for the root) and, for each, its share among all heads the word could have. */
export interface Heads {
  readonly heads: Int16Array;
  readonly margins: readonly number[];
}

const ITSELF = -1e9;

/**
 * Chooses each word's head from a table of count x (count + 1) scores (column 0: the root) that starts at `start`, and
 * repairs the choice where it is no tree. `distance` is added by how far away the head is; its middle is distance 0
 * and also stands for the root. The table is changed.
 */
export function chooseHeads(
  scores: Float32Array,
  start: number,
  count: number,
  distance: Float32Array,
): Heads {
  const farthest = distance.length >> 1;
  const width = count + 1;
  let heads: Int16Array = new Int16Array(count);
  for (let word = 1; word <= count; word++) {
    const row = start + (word - 1) * width;
    let best = 0;
    for (let head = 0; head < width; head++) {
      const away = head === 0 ? 0 : Math.max(-farthest, Math.min(farthest, head - word));
      const value = head === word ? ITSELF : (scores[row + head] ?? 0) + (distance[away + farthest] ?? 0);
      scores[row + head] = value;
      if (value > (scores[row + best] ?? 0)) best = head;
    }
    heads[word - 1] = best - 1;
  }
  if (!isTree(heads)) heads = bestTree(count, (head, word) => scores[start + (word - 1) * width + head] ?? 0);
  return {
    heads,
    margins: Array.from(heads, (head, word) => share(scores, start + word * width, width, head + 1)),
  };
}
