import { describe, expect, test } from '@jest/globals';
import { createRowLoader } from '../../src/schema/row-loader.js';

function noting() {
  const calls: (readonly string[])[] = [];
  const loader = createRowLoader(async (ids) => {
    calls.push(ids);
    return ids.map((id) => (id === 'none' ? null : id.toUpperCase()));
  });
  return { calls, loader };
}

describe('a row loader', () => {
  test('asks once for all ids of a tick, each once', async () => {
    const { calls, loader } = noting();
    const rows = await Promise.all([loader.load('a'), loader.load('none'), loader.load('a')]);
    expect(rows).toEqual(['A', null, 'A']);
    expect(calls).toEqual([['a', 'none']]);
  });

  test('gathers what other answers lead to in the same tick', async () => {
    const { calls, loader } = noting();
    await Promise.all(['a', 'b'].map(async (id) => Promise.resolve().then(() => loader.load(id))));
    expect(calls).toEqual([['a', 'b']]);
  });

  test('answers at once what has come, and does not ask again', async () => {
    const { calls, loader } = noting();
    await loader.fetch(['a', 'none', 'a']);
    expect([loader.load('a'), loader.load('none')]).toEqual(['A', null]);
    await loader.fetch(['a', 'b']);
    expect(calls).toEqual([['a', 'none'], ['b']]);
  });

  test('fails every look-up of a call that fails, or that answers too few rows', async () => {
    const broken = createRowLoader<string>(() => Promise.reject(new Error('out of order')));
    const results = await Promise.allSettled([broken.load('a'), broken.load('b'), broken.fetch(['c'])]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    const short = createRowLoader(async () => ['A']);
    await expect(Promise.all([short.load('a'), short.load('b')])).rejects.toThrow('expected 2 rows, got 1');
  });
});
