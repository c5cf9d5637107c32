import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { openStore } from '../../../src/db/open-store.js';
import { StoreThread } from '../../../src/db/sqlite/store-thread.js';
import { StoreError } from '../../../src/db/store-error.js';

describe('the thread of a store', () => {
  test('answers calls in the order in which they were made, close last', async () => {
    const store = await openStore('sqlite::memory:');
    const order: string[] = [];
    await Promise.all([
      store.digest().then(() => order.push('digest')),
      store.counts().then(() => order.push('counts')),
      store.close().then(() => order.push('close')),
      store.close().then(() => order.push('close again')),
    ]);
    expect(order).toEqual(['digest', 'counts', 'close', 'close again']);
  });

  test('that dies fails the calls under way and all later ones, and says why', async () => {
    const worker = new Worker('setTimeout(() => { throw new Error("out of luck"); }, 20)', { eval: true });
    const thread = new StoreThread(worker);
    const failure = { name: 'StoreError', code: 'CLOSED', message: expect.stringContaining('out of luck') };
    await expect(thread.call('counts')).rejects.toMatchObject(failure);
    await expect(thread.call('check')).rejects.toMatchObject(failure);
    await thread.close();
  });

  test('that ends without a word fails the calls under way', async () => {
    const thread = new StoreThread(new Worker('process.exit(3)', { eval: true }));
    await expect(thread.call('counts')).rejects.toThrow('exit code 3');
  });

  test('hands errors over with their class, code and message', async () => {
    const store = await openStore('sqlite::memory:');
    const error: unknown = await store.topEdges({}, { limit: -1 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'BAD_PAGE', message: 'expected a limit from 0 to 10000, got -1' });
    await store.close();
  });

  test('does not keep alive a process that forgets to close it', () => {
    const module = import.meta.resolve('../../../src/db/open-store.js');
    const code = `const { openStore } = await import(${JSON.stringify(module)});
      const store = await openStore('sqlite::memory:');
      console.log((await store.counts()).documents);`;
    const args = ['--input-type=module', '-e', code];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000 });
    expect([status, stdout]).toEqual([0, '0\n']);
  });
});
