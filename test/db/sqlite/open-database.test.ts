import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { openSqliteStore } from '../../../src/db/sqlite/open-sqlite-store.js';
import { graph } from '../contract/sample-graph.js';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Things that are no graph of ours, made at a path, and what the refusal says. */
const strangers: readonly (readonly [what: string, make: (path: string) => void, message: RegExp])[] = [
  [
    'a text file',
    (path) => writeFileSync(path, 'Dear diary, '.repeat(100)),
    /no SQLite database \(it begins with "Dear diary, Dear"/,
  ],
  ['a short text file', (path) => writeFileSync(path, 'x'), /it begins with "x"/],
  ['a directory', (path) => mkdirSync(path), /got: EISDIR/],
  [
    'the database of another program',
    (path) => execute(path, 'CREATE TABLE t (a)'),
    /got the database of another/,
  ],
  [
    'a marked database of another',
    (path) => execute(path, 'PRAGMA application_id = 7'),
    /\(application_id 7\)/,
  ],
  ['a newer version', (path) => execute(path, newer), /got version 9: a newer claimgraph made it/],
  ['a file where a folder should be', (path) => writeFileSync(path.replace(/\/[^/]+$/, ''), ''), /got: /],
];
const newer = 'PRAGMA application_id = 1668050279; PRAGMA user_version = 9';

describe('opening', () => {
  test.each(strangers)('refuses %s and leaves it as it is', async (what, make, message) => {
    const inside = what === 'a file where a folder should be' ? `${what}/inside` : what;
    const path = join(folder, inside);
    make(path);
    const before = contentOf(path);
    const refusal = { name: 'StoreError', code: 'CANNOT_OPEN', message: expect.stringMatching(message) };
    await expect(openSqliteStore(path)).rejects.toMatchObject(refusal);
    await expect(openSqliteStore(path)).rejects.toThrow(path);
    expect(contentOf(path)).toBe(before);
  });

  test('an empty file becomes a graph', async () => {
    const path = join(folder, 'empty');
    writeFileSync(path, '');
    const store = await openSqliteStore(path);
    expect(await store.write([graph.first])).toMatchObject({ added: 1 });
    await store.close();
  });

  // Nobody is kept out by permissions who runs as root, so root asks as somebody else.
  test.each([
    ['file', /^read 1 CANNOT_WRITE expected to write, got: attempt to write a readonly database/],
    ['folder', /^CANNOT_OPEN expected a claimgraph file that can be read and written/],
  ])('a %s that may only be read is read or refused, never written', async (what, expected) => {
    const place = join(folder, `read-only-${what}`);
    mkdirSync(place);
    const path = join(place, 'graph.db');
    const store = await openSqliteStore(path);
    await store.write([graph.first]);
    await store.close();
    chmodSync(folder, 0o755);
    if (what === 'file') chmodSync(path, 0o444);
    chmodSync(place, what === 'file' ? 0o777 : 0o555);
    const compiled = import.meta.resolve('../../../src/db/sqlite/open-sqlite-store.js');
    const code = `
      const { openSqliteStore } = await import(${JSON.stringify(compiled)});
      try {
        const store = await openSqliteStore(${JSON.stringify(path)});
        console.log('read', (await store.counts()).documents);
        await store.remove(${JSON.stringify([graph.first.document.id])});
      } catch (error) { console.log(error.code, error.message); }`;
    const isRoot = process.getuid?.() === 0;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      ...(isRoot && { uid: 65534, gid: 65534 }),
    });
    expect(stdout.replaceAll('\n', ' ')).toMatch(expected);
  });
});

function execute(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return 'not a file';
  }
}
