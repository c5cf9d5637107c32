import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { maxInputBytes } from '../../src/sources/limits.js';
import { type ReadOptions, readSources } from '../../src/sources/read-sources.js';
import type { SourceItem } from '../../src/sources/source.js';
import { withFiles } from '../temporary-folder.js';

async function read(folder: string, paths: readonly string[] = ['.'], options: ReadOptions = {}) {
  const items: SourceItem[] = [];
  for await (const item of readSources(
    paths.map((path) => join(folder, path)),
    options,
  )) {
    items.push({ ...item, name: relative(folder, item.name) });
  }
  return items;
}

/** Every item as its name, and its title or the reason why it was refused. */
async function told(folder: string, paths?: readonly string[]) {
  const items = await read(folder, paths);
  return items.map((item) => [item.name, 'reason' in item ? item.reason : item.document.title]);
}

describe('readSources', () => {
  test('reads a folder in order, its folders too, and passes over what is hidden or of another kind', async () => {
    const files = {
      'b.txt': 'B.',
      'a/z.md': 'Z.',
      '.hidden.txt': 'H.',
      '.git/x.txt': 'X.',
      'c.png': 'png',
      'A.TXT': 'A.',
    };
    await withFiles(files, async (folder) => {
      expect(await told(folder)).toEqual([
        ['A.TXT', 'A'],
        ['a/z.md', 'z'],
        ['b.txt', 'b'],
      ]);
    });
  });

  test('prefers what the document says of itself to the file name and the publisher given', async () => {
    const files = { 'a.txt': 'Title: T\nPublisher: P\n\nIt rained.', 'b.txt': 'It rained.' };
    await withFiles(files, async (folder) => {
      const documents = (await read(folder, ['.'], { publisher: 'Q' })).flatMap((item) =>
        'document' in item ? item.document : [],
      );
      expect(documents).toMatchObject([
        { title: 'T', publisher: 'P' },
        { title: 'b', publisher: 'Q' },
      ]);
    });
  });

  test('says what was expected and what came, and reads the rest', async () => {
    const files = {
      'a.txt': '',
      'b.txt': ' \n ',
      'c.txt': Buffer.from([0x61, 0, 0x62]),
      'd.txt': Buffer.from([0x63, 0xe9]),
      'e.txt': 'x'.repeat(1_000_001),
      'f.txt': Buffer.alloc(maxInputBytes + 1, 'a '),
      'g.json': '{"text":',
      'h.jsonl': '{"text":"One."}\n\n{"text"\n{"title":"t"}\n{"text":"Two."}',
      'i.jsonl': '\n',
      'j.txt': 'It rained.',
    };
    await withFiles(files, async (folder) => {
      expect(await told(folder)).toEqual([
        ['a.txt', 'expected text, got an empty file'],
        ['b.txt', 'expected text, got only white space'],
        ['c.txt', 'expected text, got binary data (a zero byte at 1)'],
        ['d.txt', 'expected UTF-8 text, got bytes that are not (another encoding?)'],
        ['e.txt', 'expected lines of at most 1,000,000 characters, got one of 1,000,001'],
        ['f.txt', 'expected at most 32.0 MB, got 32.0 MB'],
        ['g.json', expect.stringMatching(/^expected JSON, got/)],
        ['h.jsonl:1', undefined],
        ['h.jsonl:3', expect.stringMatching(/^expected JSON, got/)],
        ['h.jsonl:4', expect.stringMatching(/^expected an object with a text/)],
        ['h.jsonl:5', undefined],
        ['i.jsonl', 'expected a document on each line, got an empty file'],
        ['j.txt', 'j'],
      ]);
    });
  });

  test('refuses paths that lead nowhere, to other kinds of files, or in a circle', async () => {
    await withFiles({ 'a.pdf': '%PDF-', README: 'It rained.' }, async (folder) => {
      await symlink('loop.txt', join(folder, 'loop.txt'));
      expect(await told(folder, ['none.txt', 'a.pdf', 'loop.txt', 'README'])).toEqual([
        ['none.txt', 'expected a file or a folder, got a path where nothing is'],
        ['a.pdf', expect.stringMatching(/^expected a file of \.txt.*, got \.pdf$/)],
        ['loop.txt', 'expected a file or a folder, got a link that leads to itself'],
        ['README', 'README'],
      ]);
    });
  });

  test('does not follow links to folders, so a folder that holds itself ends', async () => {
    await withFiles({ 'a.txt': 'A.' }, async (folder) => {
      await mkdir(join(folder, 'sub'));
      await symlink(folder, join(folder, 'sub', 'again'));
      expect(await told(folder)).toEqual([['a.txt', 'a']]);
    });
  });

  const mayReadAnything = process.getuid?.() === 0;
  (mayReadAnything ? test.skip : test)(
    'refuses a file that may not be read (not as root, who may)',
    async () => {
      await withFiles({ 'a.txt': 'A.' }, async (folder) => {
        await chmod(join(folder, 'a.txt'), 0);
        expect(await told(folder)).toEqual([['a.txt', expect.stringMatching(/we may not read/)]]);
      });
    },
  );
});
