import { describe, expect, test } from '@jest/globals';
import { readMarkdown } from '../../../src/sources/formats/markdown.js';
import { markdownToText } from '../../../src/sources/formats/markdown-to-text.js';

describe('markdownToText', () => {
  test.each([
    ['emphasis', 'A *b* **c** _d_ __e__ ***f*** ~~g~~', 'A b c d e f g'],
    [
      'links',
      'See [the board](https://example.org "title") and [more][1].\n\n[1]: https://example.org',
      'See the board and more.',
    ],
    ['pictures', '![a ship](ship.png) The ship left.', 'The ship left.'],
    ['code', 'Run `npm start`.\n\n```sh\nrm -rf .\n```\n\nDone.', 'Run npm start.\n\nDone.'],
    ['lists', 'Two:\n- one\n- two\n  goes on\n\n1. three', 'Two:\n\none\n\ntwo goes on\n\nthree'],
    ['quotations', '> She said\n> no.', 'She said no.'],
    ['wrapped lines', 'The ship\nleft.', 'The ship left.'],
    ['headings', 'A\n## B ##\nC', 'A\n\nB\n\nC'],
    ['underlined headings', 'Head\n====\n\nText', 'Head\n\nText'],
    ['rules, tables and comments', 'A\n\n---\n\n| x | y |\n|---|---|\n\n<!-- no -->B', 'A\n\nB'],
    ['HTML', 'A <b>bold</b> word<br>', 'A bold word'],
    [
      'stars and underscores that mark nothing',
      '2 * 3 * 4 and snake_case_name',
      '2 * 3 * 4 and snake_case_name',
    ],
    ['escapes', '\\*not\\* emphasis', '*not* emphasis'],
  ])('reads %s', (_, markdown, expected) => {
    expect(markdownToText(markdown)).toBe(expected);
  });

  test('takes little time for marks that never close', () => {
    const hostile = ['[', '*a ', '`', '_a ', '<!--', '> ', '![', '**a ', '<a '].map((mark) =>
      mark.repeat(20_000),
    );
    for (const text of hostile) expect(typeof markdownToText(text)).toBe('string');
  });
});

describe('readMarkdown', () => {
  test('takes metadata from the front matter and the title from the first heading', () => {
    const text =
      '---\npublisher: "The Courier"\ndate: 2026-03-03\ntags:\n  - a\n---\n# *Big* news\n\nIt rained.\n';
    expect(readMarkdown(text, 'a.md')).toEqual([
      {
        name: 'a.md',
        document: {
          title: 'Big news',
          publisher: 'The Courier',
          publishedAt: '2026-03-03',
          text: 'It rained.',
        },
      },
    ]);
  });

  test('prefers the title in the front matter', () => {
    const [source] = readMarkdown('---\ntitle: One\n---\n# Two\n\nText.', 'a.md');
    expect(source?.document.title).toBe('One');
  });
});
