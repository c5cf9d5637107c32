import { describe, expect, test } from '@jest/globals';
import { parseAuthors, withInitials } from '../../src/cite/author.js';

const doe = { family: 'Doe', given: 'Jane' };
const roe = { family: 'Roe', given: 'Richard' };

describe('parseAuthors', () => {
  test.each([
    ['one name', 'Jane Doe', [doe]],
    ['a leading "By"', 'By Jane Doe', [doe]],
    ['a leading "BY:"', 'BY: Jane Doe', [doe]],
    ['a name turned round', 'Doe, Jane', [doe]],
    ['two names with "and"', 'Jane Doe and Richard Roe', [doe, roe]],
    ['two names with "&"', 'Jane Doe & Richard Roe', [doe, roe]],
    [
      'a list with a comma before "and"',
      'Jane Doe, Richard Roe, and Ann Lee Poe',
      [doe, roe, { family: 'Poe', given: 'Ann Lee' }],
    ],
    ['a list with semicolons', 'Doe, Jane; Roe, Richard', [doe, roe]],
    [
      'a particle before the family name',
      'Ludwig van Beethoven',
      [{ family: 'van Beethoven', given: 'Ludwig' }],
    ],
    ['a Korean name, family name first', 'Ahn Tong-hyung', [{ family: 'Ahn', given: 'Tong-hyung' }]],
    ['a Korean name in western order', 'Tong-Hyung Ahn', [{ family: 'Ahn', given: 'Tong-Hyung' }]],
    ['a team', 'Harbour Daily Staff', [{ literal: 'Harbour Daily Staff' }]],
    ['an agency', 'Associated Press', [{ literal: 'Associated Press' }]],
    ['one word', 'Reuters', [{ literal: 'Reuters' }]],
    ['nothing but space', '  ', []],
    ['nothing', null, []],
  ])('reads %s', (_title, byline, authors) => {
    expect(parseAuthors({ author: byline, publisher: 'Harbour Daily' })).toEqual(authors);
  });

  test('leaves a publisher that signs for itself as it is', () => {
    const authors = parseAuthors({ author: 'Harbour daily', publisher: 'Harbour Daily' });
    expect(authors).toEqual([{ literal: 'Harbour daily' }]);
  });
});

test('initials keep a hyphen between given names', () => {
  expect(withInitials({ family: 'Ahn', given: 'Tong-hyung' })).toBe('Ahn, T.-H.');
});
