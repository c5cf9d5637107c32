import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../../src/db/open-store.js';
import { errorOf, failureOf } from '../../../src/db/sqlite/failure.js';
import { openDatabase } from '../../../src/db/sqlite/open-database.js';
import type { Sql } from '../../../src/db/sqlite/sql.js';
import { sqliteStore } from '../../../src/db/sqlite/sqlite-store.js';
import { sampleExtraction } from '../sample-extraction.js';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-faults-'));
const sound = join(folder, 'sound.db');
const pageSize = 4096;

/** Documents with enough in them to need many pages. */
const documents = Array.from({ length: 40 }, (_, n) =>
  sampleExtraction({
    title: `Document ${n}`,
    publisher: `Publisher ${n % 3}`,
    citations: Array.from(
      { length: 30 },
      (_, i) => [`Firm ${(n * 7 + i) % 90}`, 'meet', `Firm ${i}`] as const,
    ),
  }),
);
const [held, coming] = [documents.slice(0, 20), documents.slice(20)];

beforeAll(async () => {
  const store = await openStore(sound);
  await store.write(held);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyOf(name: string): string {
  const path = join(folder, name);
  copyFileSync(sound, path);
  return path;
}

function limitPages(sql: Sql, room: number): void {
  const pages = Number(sql.get('PRAGMA page_count')?.['page_count']);
  sql.exec(`PRAGMA max_page_count = ${pages + room}`);
}

describe('a full disk', () => {
  test('takes a write back whole, wherever in it the room ends, and takes the same write once there is room', () => {
    const sql = openDatabase(copyOf('full.db'));
    const store = sqliteStore(sql);
    const before = store.digest();
    let refused = 0;
    for (const room of [0, 1, 2, 3, 5, 8, 12, 17, 23, 30, 40, 50, 60]) {
      limitPages(sql, room);
      expect(() => store.write(coming)).toThrow('database or disk is full');
      refused += 1;
      expect(store.check()).toEqual([]);
      expect(store.digest()).toBe(before);
    }
    expect(refused).toBe(13);
    limitPages(sql, 10_000);
    expect(store.write(coming)).toMatchObject({ added: 20 });
    const whole = sqliteStore(openDatabase(':memory:'));
    whole.write(documents);
    expect(store.digest()).toBe(whole.digest());
    sql.close();
  });

  test('is told as a failure to write that left the graph as it was', () => {
    const sql = openDatabase(copyOf('told.db'));
    limitPages(sql, 0);
    const told = () => {
      try {
        sqliteStore(sql).write(coming);
      } catch (error) {
        throw errorOf(failureOf(error));
      }
    };
    expect(told).toThrow(
      expect.objectContaining({
        code: 'CANNOT_WRITE',
        message: 'expected to write, got: database or disk is full; the graph is as it was before this write',
      }),
    );
    sql.close();
  });
});

describe('a damaged file', () => {
  /** What stands at a path instead of a sound graph, and what the refusal says came. */
  const damages: readonly (readonly [what: string, damage: (path: string) => void, got: RegExp])[] = [
    ['cut to its header', (path) => truncateSync(path, 100), /malformed; put back a copy/],
    ['cut to its first page', (path) => truncateSync(path, pageSize), /malformed; put back a copy/],
    ['cut in half', (path) => truncateSync(path, readFileSync(path).length / 2), /malformed; put back/],
    [
      'short of its last page',
      (path) => truncateSync(path, readFileSync(path).length - pageSize),
      /malformed/,
    ],
    [
      'garbage behind the first words',
      (path) => overwrite(path, 16, 8192),
      /not a database; put back a copy/,
    ],
    [
      'a folder where its -wal belongs',
      (path) => mkdirSync(`${path}-wal`),
      /its folder must be writable too/,
    ],
    [
      'a folder where its -shm belongs',
      (path) => mkdirSync(`${path}-shm`),
      /its folder must be writable too/,
    ],
  ];

  test.each(damages)('%s is refused and left as it is', async (what, damage, got) => {
    const path = copyOf(`${what}.db`);
    damage(path);
    const before = readFileSync(path);
    const refusal = { code: 'CANNOT_OPEN', message: expect.stringMatching(got) };
    await expect(openStore(path)).rejects.toMatchObject(refusal);
    await expect(openStore(path)).rejects.toThrow(`or a place for a new one, at ${path}; got: `);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('with garbage in the rows is told of by reads and writes, which change nothing', async () => {
    const path = copyOf('garbage.db');
    for (const page of pagesOf('claims')) overwrite(path, (page - 1) * pageSize, pageSize);
    const before = readFileSync(path);
    const store = await openStore(path);
    const message = expect.stringMatching(/^expected a sound graph, got: .*malformed; put back a copy/);
    await expect(store.digest()).rejects.toMatchObject({ code: 'DAMAGED', message });
    await expect(store.write(coming)).rejects.toMatchObject({ code: 'DAMAGED', message });
    expect(await store.check()).toContainEqual(expect.objectContaining({ rule: 'file' }));
    await store.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('garbage in place of its -wal is no part of it', async () => {
    const path = copyOf('garbage-wal.db');
    writeFileSync(`${path}-wal`, Buffer.alloc(100_000, 7));
    const store = await openStore(path);
    expect(await store.check()).toEqual([]);
    expect(await store.counts()).toMatchObject({ documents: 20 });
    await store.close();
  });
});

function overwrite(path: string, from: number, length: number): void {
  const content = readFileSync(path);
  writeFileSync(path, content.fill(0xa5, from, from + length));
}

/** The pages of a table, by number, the first is 1. */
function pagesOf(table: string): readonly number[] {
  const sql = openDatabase(sound);
  const rows = sql.all('SELECT pageno FROM dbstat WHERE name = ?', table);
  sql.close();
  return rows.map((row) => Number(row['pageno']));
}
