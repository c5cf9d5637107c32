const NEVER = -1e18;

/**
 * The best projective tree with exactly one root (Eisner 1996), in cubic time; needed only where the best head of each
 * word do not make a tree. `score(head, word)` counts words from 1; head 0 is the root. Gives heads with -1 for the root.
 *
 * A span is four charts over (from, to): complete or not, with its head at the right or at the left end.
 */
export function bestTree(count: number, score: (head: number, word: number) => number): Int16Array {
  const size = count + 1;
  const charts = {
    openLeft: chart(size),
    openRight: chart(size),
    fullLeft: chart(size),
    fullRight: chart(size),
  };
  for (let width = 1; width < size; width++) {
    for (let from = 0; from + width < size; from++) fill(charts, size, from, from + width, score);
  }
  return readTree(charts, size);
}

interface Chart {
  readonly best: Float64Array;
  readonly split: Int16Array;
}

/** Left: the head is at the right end and its dependents lie to the left; right: the other way round. */
interface Charts {
  readonly openLeft: Chart;
  readonly openRight: Chart;
  readonly fullLeft: Chart;
  readonly fullRight: Chart;
}

function chart(size: number): Chart {
  return { best: new Float64Array(size * size), split: new Int16Array(size * size) };
}

function fill(
  { openLeft, openRight, fullLeft, fullRight }: Charts,
  size: number,
  from: number,
  to: number,
  score: (head: number, word: number) => number,
): void {
  const cell = from * size + to;
  const value = (c: Chart, a: number, b: number) => c.best[a * size + b] ?? NEVER;
  const set = (c: Chart, best: number, split: number) => {
    c.best[cell] = best;
    c.split[cell] = split;
  };

  // The root takes one dependent only, so nothing but itself may stand on its side of the arc.
  const lastSplit = from === 0 ? 1 : to;
  let best = NEVER;
  let split = from;
  for (let r = from; r < lastSplit; r++) {
    const sum = value(fullRight, from, r) + value(fullLeft, r + 1, to);
    if (sum > best) [best, split] = [sum, r];
  }
  set(openLeft, from === 0 ? NEVER : best + score(to, from), split);
  set(openRight, best + score(from, to), split);

  [best, split] = [NEVER, from];
  for (let r = from; r < to; r++) {
    const sum = value(fullLeft, from, r) + value(openLeft, r, to);
    if (sum > best) [best, split] = [sum, r];
  }
  set(fullLeft, best, split);

  [best, split] = [NEVER, to];
  for (let r = from + 1; r <= to; r++) {
    const sum = value(openRight, from, r) + value(fullRight, r, to);
    if (sum > best) [best, split] = [sum, r];
  }
  set(fullRight, best, split);
}

function readTree(charts: Charts, size: number): Int16Array {
  const heads = new Int16Array(size - 1).fill(-1);
  const pending: [Chart, number, number][] = [[charts.fullRight, 0, size - 1]];
  for (let span = pending.pop(); span !== undefined; span = pending.pop()) {
    const [kind, from, to] = span;
    if (from === to) continue;
    const split = kind.split[from * size + to] ?? from;
    if (kind === charts.fullLeft) pending.push([kind, from, split], [charts.openLeft, split, to]);
    else if (kind === charts.fullRight) pending.push([charts.openRight, from, split], [kind, split, to]);
    else {
      const [head, word] = kind === charts.openLeft ? [to, from] : [from, to];
      heads[word - 1] = head - 1;
      pending.push([charts.fullRight, from, split], [charts.fullLeft, split + 1, to]);
    }
  }
  return heads;
}
