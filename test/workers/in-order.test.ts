import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { inOrder } from '../../src/workers/in-order.js';

async function listOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('inOrder', () => {
  test.each([1, 3, 100])(
    'gives the results in the order of the items, %i under way at most',
    async (most) => {
      let underWay = 0;
      let seen = 0;
      const work = async (n: number) => {
        underWay += 1;
        seen = Math.max(seen, underWay);
        await sleep((n * 7) % 5);
        underWay -= 1;
        return n * 2;
      };
      const items = Array.from({ length: 20 }, (_, n) => n);
      expect(await listOf(inOrder(items, most, work))).toEqual(items.map((n) => n * 2));
      expect(seen).toBe(Math.min(most, items.length));
    },
  );

  test('ends with the first failure, though later ones fail before it', async () => {
    const work = async (n: number) => {
      await sleep(n === 1 ? 20 : 0);
      if (n > 0) throw new Error(`no ${n}`);
      return n;
    };
    await expect(listOf(inOrder([0, 1, 2], 3, work))).rejects.toThrow('no 1');
  });
});
