import { expect, test } from '@jest/globals';
import { openStore } from '../../../src/db/open-store.js';
import { walk } from '../contract/walk.js';
import { sampleExtraction } from '../sample-extraction.js';

test('a search among 10,000 entities walks every match once, most cited first', async () => {
  const store = await openStore('sqlite::memory:');
  const batch = Array.from({ length: 100 }, (_, d) =>
    sampleExtraction({
      title: `Document ${d}`,
      citations: Array.from(
        { length: 100 },
        (_, i) => [`Célébrité ${d * 100 + i}`, 'meet', 'Nobody'] as const,
      ),
    }),
  );
  await store.write(batch);
  const everyone = await walk(3000, (page) => store.listEntities({ search: 'celeb' }, page));
  expect(new Set(everyone.map(({ id }) => id)).size).toBe(10_000);
  const some = await walk(7, (page) => store.listEntities({ search: 'CELEBRITE 99' }, page));
  expect(some.map(({ name }) => Number(name.split(' ')[1])).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 10_000 }, (_, n) => n).filter((n) => String(n).startsWith('99')),
  );
  expect((await store.listEntities({ search: 'nob' }, { limit: 1 })).rows).toMatchObject([
    { row: { name: 'Nobody' } },
  ]);
  await store.close();
}, 60_000);
