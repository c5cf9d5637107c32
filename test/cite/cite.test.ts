import { describe, expect, test } from '@jest/globals';
import { cite } from '../../src/cite/cite.js';
import { sourceWith } from './source.js';

const nothingKnown = sourceWith({ title: null, publisher: null, author: null, publishedAt: null, url: null });

describe('APA', () => {
  test.each([
    [
      'everything',
      {},
      'Doe, J. (2024, December 29). Freighter runs aground off Skagen. Harbour Daily. https://example.org/a',
    ],
    [
      'no author: title first',
      { author: null },
      'Freighter runs aground off Skagen. (2024, December 29). Harbour Daily. https://example.org/a',
    ],
    [
      'no date: n.d.',
      { publishedAt: null },
      'Doe, J. (n.d.). Freighter runs aground off Skagen. Harbour Daily. https://example.org/a',
    ],
    [
      'a month only',
      { publishedAt: '2024-12' },
      'Doe, J. (2024, December). Freighter runs aground off Skagen. Harbour Daily. https://example.org/a',
    ],
    [
      'a timestamp',
      { publishedAt: '2024-12-29T23:30:00-05:00', url: null },
      'Doe, J. (2024, December 29). Freighter runs aground off Skagen. Harbour Daily.',
    ],
    [
      'a question as title',
      { title: 'Who pays?', url: null },
      'Doe, J. (2024, December 29). Who pays? Harbour Daily.',
    ],
    [
      'two authors',
      { author: 'Jane Doe and Richard Roe', url: null },
      'Doe, J., & Roe, R. (2024, December 29). Freighter runs aground off Skagen. Harbour Daily.',
    ],
    [
      'a publisher that is the author',
      { author: 'Harbour Daily', url: null, publisher: 'Harbour Daily' },
      'Harbour Daily. (2024, December 29). Freighter runs aground off Skagen.',
    ],
  ])('%s', (_title, changes, entry) => {
    expect(cite('APA', sourceWith(changes))).toBe(entry);
  });

  test('cites a document of which nothing is known', () => {
    expect(cite('APA', nothingKnown)).toBe('[Untitled document]. (n.d.).');
  });
});

describe('MLA', () => {
  test.each([
    [
      'everything',
      {},
      'Doe, Jane. “Freighter runs aground off Skagen.” Harbour Daily, 29 Dec. 2024, https://example.org/a.',
    ],
    [
      'no author',
      { author: null },
      '“Freighter runs aground off Skagen.” Harbour Daily, 29 Dec. 2024, https://example.org/a.',
    ],
    [
      'no date: left out',
      { publishedAt: null },
      'Doe, Jane. “Freighter runs aground off Skagen.” Harbour Daily, https://example.org/a.',
    ],
    [
      'a month of four letters',
      { publishedAt: '2024-06-01', url: null },
      'Doe, Jane. “Freighter runs aground off Skagen.” Harbour Daily, 1 June 2024.',
    ],
    [
      'two authors',
      { author: 'Jane Doe and Richard Roe', url: null, publishedAt: '2024' },
      'Doe, Jane, and Richard Roe. “Freighter runs aground off Skagen.” Harbour Daily, 2024.',
    ],
    [
      'three authors',
      { author: 'Jane Doe, Richard Roe and Ann Poe', url: null, publishedAt: '2024' },
      'Doe, Jane, et al. “Freighter runs aground off Skagen.” Harbour Daily, 2024.',
    ],
    [
      'quotation marks in the title',
      { title: 'A “free” port', author: null, url: null, publishedAt: null },
      '“A ‘free’ port.” Harbour Daily.',
    ],
  ])('%s', (_title, changes, entry) => {
    expect(cite('MLA', sourceWith(changes))).toBe(entry);
  });

  test('cites a document of which nothing is known', () => {
    expect(cite('MLA', nothingKnown)).toBe('Untitled document.');
  });
});

describe('Chicago', () => {
  test.each([
    [
      'everything',
      {},
      'Doe, Jane. “Freighter runs aground off Skagen.” Harbour Daily, December 29, 2024. https://example.org/a.',
    ],
    [
      'no author: title first',
      { author: null, url: null },
      '“Freighter runs aground off Skagen.” Harbour Daily, December 29, 2024.',
    ],
    [
      'no date: n.d.',
      { publishedAt: null, url: null },
      'Doe, Jane. “Freighter runs aground off Skagen.” Harbour Daily, n.d.',
    ],
    [
      'three authors',
      { author: 'Jane Doe, Richard Roe and Ann Poe', url: null, publishedAt: '2024' },
      'Doe, Jane, Richard Roe, and Ann Poe. “Freighter runs aground off Skagen.” Harbour Daily, 2024.',
    ],
  ])('%s', (_title, changes, entry) => {
    expect(cite('CHICAGO', sourceWith(changes))).toBe(entry);
  });
});

describe('BibTeX', () => {
  test('gives every field that is known', () => {
    expect(cite('BIBTEX', sourceWith())).toBe(
      [
        '@misc{cit_000000000000000000000001,',
        '  author = {Doe, Jane},',
        '  title = {{Freighter runs aground off Skagen}},',
        '  howpublished = {Harbour Daily},',
        '  year = {2024},',
        '  month = {December},',
        '  url = {https://example.org/a},',
        '  note = {Quoted: The tug pulled the freighter free.}',
        '}',
      ].join('\n'),
    );
  });

  test('escapes what TeX would act on', () => {
    const entry = cite('BIBTEX', sourceWith({ title: '50% of {A} & \\input{x} #1_$', author: 'Reuters' }));
    expect(entry).toContain('title = {{50\\% of \\{A\\} \\& \\textbackslash{}input\\{x\\} \\#1\\_\\$}}');
    expect(entry).toContain('author = {{Reuters}}');
  });

  test('leaves out what is not known', () => {
    expect(cite('BIBTEX', nothingKnown).split('\n')).toHaveLength(3);
  });
});

describe('CSL-JSON', () => {
  test('gives an item that a reference manager reads', () => {
    expect(JSON.parse(cite('CSL_JSON', sourceWith()))).toEqual({
      id: 'cit_000000000000000000000001',
      type: 'article-newspaper',
      author: [{ family: 'Doe', given: 'Jane' }],
      title: 'Freighter runs aground off Skagen',
      'container-title': 'Harbour Daily',
      issued: { 'date-parts': [[2024, 12, 29]] },
      URL: 'https://example.org/a',
      note: 'Quoted: The tug pulled the freighter free.',
    });
  });

  test('is a web page without a publisher and a document without an address', () => {
    expect(JSON.parse(cite('CSL_JSON', sourceWith({ publisher: null })))).toHaveProperty('type', 'webpage');
    const { type, ...rest } = JSON.parse(cite('CSL_JSON', nothingKnown));
    expect(type).toBe('document');
    expect(Object.keys(rest)).toEqual(['id', 'note']);
  });
});
