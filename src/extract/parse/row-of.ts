/** Each text with its place in the list. No list of pairs: a hundred thousand of them would keep the collector busy. */
export function rowOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  texts.forEach((text, row) => {
    rows.set(text, row);
  });
  return rows;
}
