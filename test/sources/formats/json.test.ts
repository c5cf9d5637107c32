import { describe, expect, test } from '@jest/globals';
import { readJson } from '../../../src/sources/formats/json.js';
import { InputError } from '../../../src/sources/input-error.js';

describe('readJson', () => {
  test.each([
    [{ text: 'T.', title: 'H', url: 'u', publisher: 'P', author: 'A', publishedAt: '2026-03-02' }],
    [
      {
        Content: 'T.',
        headline: 'H',
        LINK: 'u',
        source: { id: null, name: 'P' },
        byline: 'A',
        date: '2026-03-02',
      },
    ],
    [
      {
        body: 'T.',
        title: ' H ',
        url: 'u',
        site_name: 'P',
        authors: [{ name: 'A' }],
        'date-published': 'March 2, 2026',
      },
    ],
  ])('knows the fields of %j', (record) => {
    const document = {
      text: 'T.',
      title: 'H',
      url: 'u',
      publisher: 'P',
      author: 'A',
      publishedAt: '2026-03-02',
    };
    expect(readJson(JSON.stringify(record), 'a.json')).toEqual([{ name: 'a.json', document }]);
  });

  test.each([
    ['a list', (documents: unknown) => documents],
    ['an object with articles', (documents: unknown) => ({ status: 'ok', articles: documents })],
  ])('reads every document of %s and refuses those without text', (_, wrap) => {
    const items = readJson(JSON.stringify(wrap([{ text: 'One.' }, { title: 'no text' }, 7])), 'a.json');
    expect(items).toEqual([
      { name: 'a.json[0]', document: { text: 'One.' } },
      {
        name: 'a.json[1]',
        reason: expect.stringMatching(/expected an object with a text.* got an object with title/),
      },
      { name: 'a.json[2]', reason: expect.stringMatching(/got a number/) },
    ]);
  });

  test('turns HTML in a text field into plain text', () => {
    expect(readJson('{"content":"<p>One.</p><p>Two.</p>"}', 'a.json')).toEqual([
      { name: 'a.json', document: { text: 'One.\n\nTwo.' } },
    ]);
  });

  test.each(['{"text":', 'null', '"words"', '{}', '[]', '{"text":7}', '{"text":"  "}'])(
    'refuses %j',
    (json) => {
      expect(() => readJson(json, 'a.json')).toThrow(InputError);
    },
  );
});
