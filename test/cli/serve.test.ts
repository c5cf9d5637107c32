import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../temporary-folder.js';
import { program, runCli } from './run-cli.js';

/** Waits for the line that tells the address. */
async function addressOf(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    const address = /GraphQL at (\S+)/.exec(text)?.[1];
    if (address) return address;
  }
  throw new Error(`expected an address, got ${text}`);
}

async function documentCount(address: string): Promise<unknown> {
  const body = JSON.stringify({ query: '{ stats { documents } }' });
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return response.json();
}

describe('claimgraph start', () => {
  test('ingests the samples into a file of their own, answers GraphQL, and ends when told', async () => {
    await withFiles({}, async (cwd) => {
      const child = spawn(process.execPath, [program, 'start', '--port', '0'], { cwd });
      const closed = once(child, 'close');
      const address = await addressOf(child);
      expect(await documentCount(address)).toEqual({ data: { stats: { documents: 5 } } });
      child.kill('SIGTERM');
      expect((await closed)[0]).toBe(0);
      expect(await runCli(['check', '--store', 'samples.db'], { cwd })).toMatchObject({ code: 0 });
    });
  });

  test('says that its port is taken and how to give another', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await withFiles({}, async (cwd) => {
      const { code, stderr } = await runCli(['start', '--port', String(port)], { cwd });
      expect(code).toBe(1);
      expect(stderr).toMatch(new RegExp(`port ${port} is in use.*another port`));
    });
    taken.close();
  });
});
