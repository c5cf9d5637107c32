import { highest } from './highest.js';

const IMPOSSIBLE = -1e9;

/**
 * The most probable sequence of BIO tags in which every I- tag follows a B- or I- tag of its own kind. Scores are
 * logits, `stride` floats a word from `start`; per-word argmax would cost three to eight points of F1.
 */
export function bestNames(
  tags: readonly string[],
  scores: Float32Array,
  start: number,
  stride: number,
  count: number,
): string[] {
  const greedy = Array.from(
    { length: count },
    (_, word) => tags[highest(scores, start + word * stride, tags.length)] ?? 'O',
  );
  // No sequence can beat the best tag of every word, and mostly that one is well-formed.
  if (isWellFormed(greedy)) return greedy;
  const from = tags.map((tag) => allowedBefore(tags, tag));
  const back: Int32Array[] = [];
  let best = tags.map((tag, t) =>
    tag.startsWith('I-') ? IMPOSSIBLE : logShare(scores, start, tags.length, t),
  );
  for (let word = 1; word < count; word++) {
    const at = start + word * stride;
    const total = logTotal(scores, at, tags.length);
    const previous = new Int32Array(tags.length);
    best = from.map((candidates, t) => {
      let top = candidates[0] ?? 0;
      for (const c of candidates) if ((best[c] ?? 0) > (best[top] ?? 0)) top = c;
      previous[t] = top;
      return (best[top] ?? 0) + (scores[at + t] ?? 0) - total;
    });
    back.push(previous);
  }
  let tag = best.indexOf(Math.max(...best));
  const path = [tag];
  for (let word = count - 2; word >= 0; word--) {
    tag = back[word]?.[tag] ?? 0;
    path.push(tag);
  }
  return path.reverse().map((t) => tags[t] ?? 'O');
}

function isWellFormed(path: readonly string[]): boolean {
  return path.every((tag, word) => !tag.startsWith('I-') || path[word - 1]?.slice(1) === tag.slice(1));
}

function allowedBefore(tags: readonly string[], tag: string): number[] {
  const all = tags.map((_, t) => t);
  return tag.startsWith('I-') ? all.filter((t) => tags[t]?.slice(1) === tag.slice(1)) : all;
}

function logShare(scores: Float32Array, start: number, count: number, index: number): number {
  return (scores[start + index] ?? 0) - logTotal(scores, start, count);
}

/** Logarithm of the sum of exponentials. */
function logTotal(scores: Float32Array, start: number, count: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = start; i < start + count; i++) most = Math.max(most, scores[i] ?? 0);
  let sum = 0;
  for (let i = start; i < start + count; i++) sum += Math.exp((scores[i] ?? 0) - most);
  return most + Math.log(sum);
}
