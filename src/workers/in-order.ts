/** What `work` makes of each item, in the order of the items, with so many of them under way at once. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Whoever awaits it hears of its failure; until then it must not end the process.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length < most) continue;
    const first = underWay.shift();
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}
