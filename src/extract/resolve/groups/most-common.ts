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

/** The best spelling of a name: the most common one that is not in capitals throughout, unless all are. */
export function bestSpelling(texts: readonly string[]): string {
  const mixed = texts.filter((text) => /\p{Ll}/u.test(text));
  return mostCommon(mixed.length > 0 ? mixed : texts);
}
