import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/db/open-store.js';

describe('openStore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-uri-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['sqlite::memory:', `sqlite:${folder}/any name`, `${folder}/bare.db`])(
    'opens %s',
    async (uri) => {
      const store = await openStore(uri);
      expect(await store.counts()).toMatchObject({ documents: 0 });
      await store.close();
    },
  );

  test.each([
    ['neo4j://u:secret@', /expected neo4j:\/\/USER/],
    ['NEO4J+SSC:u:secret@host', /got "\*\*\*@host"/],
    ['u:secret@host', /got "\*\*\*@host"/],
    ['postgres://u:secret@host/graph.db', /got "postgres:\/\/\*\*\*@host\/graph.db"/],
    ['sqlite:', /expected sqlite:PATH/],
    ['graph.txt', /got "graph.txt"/],
    ['', /got ""/],
  ])('refuses %j and shows no password', async (uri, message) => {
    const refusal = { name: 'StoreError', code: 'BAD_URI', message: expect.stringMatching(message) };
    await expect(openStore(uri)).rejects.toMatchObject(refusal);
    await expect(openStore(uri)).rejects.not.toThrow(/sec/);
  });
});
