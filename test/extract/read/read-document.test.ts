import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/extract/read/read-document.js';
import { readTokenized } from '../../../src/extract/read/read-tokenized.js';

const story = 'The harbour of Oslo was closed on Monday.';
const header =
  'Title: Harbour closed\nURL: https://news.example/1\nPUBLISHER: The Oslo Post\nauthor: Ann Roe\nDate: 29 December 2024\n\n';

describe('metadata', () => {
  test('comes from the header lines of the text', () => {
    const { document, sentences } = readDocument({ text: header + story });
    expect(document).toMatchObject({
      title: 'Harbour closed',
      url: 'https://news.example/1',
      publisher: 'The Oslo Post',
      author: 'Ann Roe',
      publishedAt: '2024-12-29',
    });
    expect(sentences).toHaveLength(1);
    expect(document.notes).toHaveLength(5);
  });

  test('of the caller goes before the header', () => {
    const given = { title: 'T', url: 'u', publisher: 'P', author: 'A', publishedAt: '2020-01-01' };
    expect(readDocument({ text: header + story, ...given }).document).toMatchObject(given);
  });

  test('keeps a full timestamp', () => {
    const text = `Date: 2024-12-29T10:00:00Z\n\n${story}`;
    expect(readDocument({ text }).document.publishedAt).toBe('2024-12-29T10:00:00Z');
  });

  test('is null where nothing says it', () => {
    const { document } = readDocument({ text: story });
    expect(document).toMatchObject({
      title: null,
      url: null,
      publisher: null,
      author: null,
      publishedAt: null,
    });
  });

  test.each([
    ['a header without a blank line behind it', `Title: Harbour closed\n${story}`],
    ['a header with another line in it', `Title: Harbour closed\nHarbour: closed\n\n${story}`],
    ['a header with an impossible date', `Date: 2024-02-30\n\n${story}`],
  ])('is not taken from %s', (_name, text) => {
    expect(readDocument({ text }).document).toMatchObject({ title: null, publishedAt: null });
  });

  test.each([
    [`By Ann Roe and Jo Doe\n\n${story}`, 'Ann Roe and Jo Doe'],
    [`${story}\n\nReporting by Ann Roe in Oslo; Editing by Jo Doe`, 'Ann Roe'],
  ])('names the author of %j', (text, author) => {
    expect(readDocument({ text }).document.author).toBe(author);
  });

  test.each([
    ['date 2024-12-29 Rain fell.', '2024-12-29'],
    ['Rain fell.\n29 December 2024', '2024-12-29'],
    ['Rain fell on 29 December 2024.', null],
    ['February 29, 2023\nRain fell.', null],
  ])('dates %j', (text, publishedAt) => {
    expect(readDocument({ text }).document.publishedAt).toBe(publishedAt);
  });
});

describe('readTokenized', () => {
  test('takes one sentence as it is given', () => {
    const line = 'Title: I\'m in the anti-U . S . "camp" , ca n\'t';
    const { document, sentences } = readTokenized(line, { publisher: 'P' });
    expect(document.text).toBe(line);
    expect(document.notes).toEqual([]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.tokens.map((token) => token.text)).toEqual(line.split(' '));
    for (const { start, end, text } of sentences[0]?.tokens ?? []) expect(line.slice(start, end)).toBe(text);
  });

  test('finds no sentence in an empty line', () => {
    expect(readTokenized('').sentences).toEqual([]);
  });
});
