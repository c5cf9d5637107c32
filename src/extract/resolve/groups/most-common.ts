/** The text that occurs most often, ties broken by code point order; empty for none. */
export function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = '';
  for (const [text, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && text < best)) best = text;
  }
  return best;
}
