import type { Source } from '../../src/cite/source.js';

/** A source of which everything is known, with what a case wants otherwise. */
export function sourceWith(changes: Partial<Source> = {}): Source {
  return {
    id: 'cit_000000000000000000000001',
    title: 'Freighter runs aground off Skagen',
    publisher: 'Harbour Daily',
    author: 'Jane Doe',
    publishedAt: '2024-12-29',
    url: 'https://example.org/a',
    quote: 'The tug pulled the freighter free.',
    ...changes,
  };
}
