import type { Page, PageRequest } from '../../../src/db/store.js';

/** All rows of a list, page after page; fails when a page is longer than asked or says "more" without giving any. */
export async function walk<Row>(
  limit: number,
  list: (page: PageRequest) => Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await list({ limit, after });
    if (page.rows.length > limit) throw new Error(`expected at most ${limit} rows, got ${page.rows.length}`);
    rows.push(...page.rows.map(({ row }) => row));
    if (!page.hasMore) return rows;
    const last = page.rows.at(-1);
    if (!last) throw new Error('expected rows on a page that has more, got none');
    after = last.key;
  }
}
