import type { Token } from '../reading.js';

/** No sentence of a person is longer; tables and junk are, and the parser's time grows with the square. */
const mostTokens = 400;

/** Cuts an overlong run of tokens behind the best mark of its second half, else between words, else anywhere. */
export function capLength(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let first = 0;
  while (tokens.length - first > mostTokens) {
    const size = bestSize(tokens, first);
    parts.push(tokens.slice(first, first + size));
    first += size;
  }
  parts.push(first === 0 ? tokens : tokens.slice(first));
  return parts;
}

function bestSize(tokens: readonly Token[], first: number): number {
  let best = mostTokens;
  let bestWorth = 0;
  for (let size = mostTokens; size >= mostTokens / 2; size--) {
    const worth = worthOfCut(tokens[first + size - 1], tokens[first + size]);
    if (worth > bestWorth) {
      best = size;
      bestWorth = worth;
    }
  }
  return best;
}

function worthOfCut(left: Token | undefined, right: Token | undefined): number {
  if (left === undefined || right === undefined || left.end === right.start) return 0;
  if (/^[.!?;…]+$/.test(left.text)) return 3;
  return /^[,:–—|]+$/.test(left.text) ? 2 : 1;
}
