import { describe, expect, test } from '@jest/globals';
import { named, referenceIn } from '../parsed-text.js';

describe('description', () => {
  test.each([
    [
      'the news agency',
      'Korean Central News Agency',
      'The Korean Central News Agency showed a ship. Hours later the news agency denied it.',
    ],
    ['the company', 'Microsoft', 'Microsoft opened a plant. Critics said the company was late.'],
    [
      'the president',
      'Helen Moss',
      'President Helen Moss opened a plant. Critics said the president was late.',
    ],
    [
      'the North Korean leader',
      'Kim Jong Un',
      'North Korean leader Kim Jong Un opened a plant. Critics met the North Korean leader.',
    ],
    ['the country', 'Norway', 'Norway opened a plant. Critics left the country.'],
  ])('takes "%s" for %s', (words, name, text) => {
    expect(referenceIn(text, words)?.name).toBe(name);
  });

  test.each([
    [
      'two agencies are named',
      'Reuters and the Yonhap News Agency showed a ship. Hours later the agency denied it.',
      'the agency',
    ],
    [
      'two companies are named',
      'Microsoft and Boeing opened a plant. Critics said the company was late.',
      'the company',
    ],
    ['two countries are named', 'Norway and Sweden opened a plant. Critics left the country.', 'the country'],
  ])('finds nothing when %s', (_, text, words) => {
    expect(named(text, words)).toBe('null');
  });

  test.each([
    ['none is named before', 'Critics said the company was late. Microsoft denied it.', 'the company'],
    [
      'nobody has the office',
      'Helen Moss opened a plant. Critics said the president was late.',
      'the president',
    ],
    [
      'she is only president-elect',
      'President-elect Helen Moss opened a plant. Critics said the president was late.',
      'the president',
    ],
  ])('stays unnamed when %s', (_, text, words) => {
    expect(named(text, words)).toBe(`${words.replace('the ', '')} (CONCEPT)`);
  });

  test('is a concept when it is not definite, or tells more', () => {
    const text = 'Microsoft opened a plant. A company paid for it. The oil company left.';
    expect(named(text, 'A company')).toBe('company (CONCEPT)');
    expect(named(text, 'The oil company')).toBe('oil company (CONCEPT)');
  });

  test('is another than what was named where "of" or "that" tells which', () => {
    const text =
      'Bo Ek left Tarn Grammar School. He joined the school of Ada Holt. The school that won was hers.';
    expect(named(text, 'the school')).not.toContain('Tarn');
    expect(named(text, 'The school')).not.toContain('Tarn');
  });
});

describe('ownCountry', () => {
  const text = 'North Korean leader Kim Jong Un left North Korea. Kim Jong Un praised his country.';

  test('is the country that the person is said to belong to', () => {
    expect(named(text, 'his country')).toBe('North Korea (PLACE)');
  });

  test('is none when the document does not tell', () => {
    expect(named(text.replace('North Korean leader ', ''), 'his country')).not.toBe('North Korea (PLACE)');
  });
});
