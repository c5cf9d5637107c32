/** How sure the extractor was of a proposition, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

const floors = [0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0];

/** What confidences are worth on some text, a line for each range of them. */
export function confidenceRanges(name: string, judged: readonly Judged[]): readonly string[] {
  return floors.map((floor, n) => {
    const ceiling = floors[n - 1] ?? 1;
    const range = judged.filter(({ confidence }) => confidence >= floor && confidence < ceiling);
    const right = range.filter(({ isRight }) => isRight).length;
    const share = Math.round((100 * right) / Math.max(range.length, 1));
    return `${name.padEnd(17)} confidence ${floor.toFixed(2)} to ${ceiling.toFixed(2)}: ${share} % right of ${range.length}`;
  });
}
