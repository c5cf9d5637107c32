/** Softmax of one of `count` scores from `start` on: its share, 0 to 1, among them all. */
export function share(scores: Float32Array, start: number, count: number, index: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = start; i < start + count; i++) most = Math.max(most, scores[i] ?? 0);
  let total = 0;
  for (let i = start; i < start + count; i++) total += Math.exp((scores[i] ?? 0) - most);
  return Math.exp((scores[start + index] ?? 0) - most) / total;
}
