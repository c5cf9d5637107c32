import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { freePorts } from '../../../scripts/neo4j/free-ports.js';
import { openStore } from '../../../src/db/open-store.js';
import { graph } from '../../db/contract/sample-graph.js';
import { withTestServer } from '../../db/neo4j/test-server.js';
import { withFiles } from '../../temporary-folder.js';

const script = fileURLToPath(new URL('../../../dist/scripts/neo4j/local-neo4j.js', import.meta.url));

/** Runs it until it has said all that it says; answers that, and what it says in the end. */
async function run(args: readonly string[], { env = {}, until = '' } = {}) {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  const exit = once(child, 'exit');
  let text = '';
  const said = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (until && text.includes(until)) resolve();
      });
    }
  });
  await Promise.race([said, exit]);
  return {
    text: () => text,
    stop: async () => {
      child.kill('SIGINT');
      const [code] = await exit;
      return code;
    },
    code: async () => (await exit)[0],
  };
}

describe('npm run neo4j', () => {
  test.each([
    [['--bolt', '99999'], 'expected --bolt to be a port from 1 to 65535, got 99999'],
    [['--port', '1'], "Unknown option '--port'"],
  ])('with %j says what is wrong', async (args, message) => {
    const outcome = await run(args);
    expect([await outcome.code(), outcome.text()]).toEqual([1, expect.stringContaining(message)]);
  });
});

await withTestServer(({ uri, user, password, restart }) => {
  describe('npm run neo4j', () => {
    test('takes the server that NEO4J_URI names, and leaves it running', async () => {
      const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
      const outcome = await run([], { env });
      expect(await outcome.code()).toBe(0);
      expect(outcome.text()).toContain(`URI       ${uri}`);
      expect(outcome.text()).toContain('It was not started here, so it goes on.');
      expect(outcome.text()).not.toContain(`password  ${password}`);
    });

    // Servers that are named from outside cannot be started and stopped here.
    (restart ? test : test.skip)(
      'starts one with the address and the password it prints, stops cleanly, and keeps the graph',
      async () => {
        await withFiles({}, async (cwd) => {
          const { bolt, http } = await freePorts();
          const args = ['--folder', join(cwd, 'data'), '--bolt', `${bolt}`, '--http', `${http}`];
          const digests: string[] = [];
          for (const written of [true, false]) {
            const server = await run(args, { until: 'Ctrl+C stops it.' });
            const [, address = '', name, word] =
              /URI +(\S+)\n +user +(\S+)\n +password +(\S+)/.exec(server.text()) ?? [];
            const store = await openStore(address.replace('://', `://${name}:${word}@`));
            if (written) await store.write(Object.values(graph));
            digests.push(await store.digest());
            await store.close();
            expect(await server.stop()).toBe(0);
          }
          expect(digests[1]).toBe(digests[0]);
        });
      },
      120_000,
    );
  });
});
