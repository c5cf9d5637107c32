import { describe, expect, test } from '@jest/globals';
import { deepLink } from '../../src/cite/deep-link.js';

const url = 'https://example.org/a';

/** The link to the first place in the text where these words stand, or to the place at `start`. */
function linkTo(text: string, quote: string, address: string | null = url, start = text.indexOf(quote)) {
  return deepLink({ url: address, text }, { start, end: start + quote.length, quote });
}

const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');

describe('deepLink', () => {
  test.each([
    [
      'a unique sentence whole',
      'It rained. The tug pulled the freighter free.',
      'The tug pulled the freighter free.',
      `${url}#:~:text=The%20tug%20pulled%20the%20freighter%20free.`,
    ],
    [
      'commas, ampersands and hyphens escaped',
      'Now a well-known port, R&D and all.',
      'a well-known port, R&D and all.',
      `${url}#:~:text=a%20well%2Dknown%20port%2C%20R%26D%20and%20all.`,
    ],
    [
      'a long quote by its first and last words',
      `So: ${long}`,
      long,
      `${url}#:~:text=word0%20word1%20word2%20word3%20word4,word75%20word76%20word77%20word78%20word79`,
    ],
    [
      'a quote over two lines by its ends',
      'The tug pulled\nthe freighter free.',
      'The tug pulled\nthe freighter free.',
      `${url}#:~:text=The%20tug%20pulled,the%20freighter%20free.`,
    ],
    [
      'a short quote with the words around it',
      'The old tug pulled the freighter free.',
      'pulled',
      `${url}#:~:text=The%20old%20tug-,pulled,-the%20freighter%20free.`,
    ],
    [
      'a short quote at the start without a prefix',
      'Tugs pull. Ships go on.',
      'Tugs pull.',
      `${url}#:~:text=Tugs%20pull.,-Ships%20go%20on.`,
    ],
  ])('gives %s', (_title, text, quote, link) => {
    expect(linkTo(text, quote)).toBe(link);
  });

  test('tells the second of two equal sentences from the first', () => {
    const text = 'First they said it. The tug pulled it free.\nThen they said it. The tug pulled it free.';
    const quote = 'The tug pulled it free.';
    expect(linkTo(text, quote, url, text.lastIndexOf(quote))).toBe(
      `${url}#:~:text=they%20said%20it.-,The%20tug%20pulled%20it%20free.`,
    );
  });

  test('keeps the fragment of the address and replaces a text fragment it has already', () => {
    const quote = 'The tug pulled the freighter free.';
    expect(linkTo(quote, quote, `${url}#top`)).toMatch(/^https:\/\/example\.org\/a#top:~:text=The/);
    expect(linkTo(quote, quote, `${url}#:~:text=old`)).toBe(
      `${url}#:~:text=The%20tug%20pulled%20the%20freighter%20free.`,
    );
  });

  test.each([null, 'javascript:alert(1)', 'file:///etc/passwd', 'example.org'])(
    'gives null for the address %p',
    (address) => {
      expect(linkTo('The tug pulled the freighter free.', 'The tug', address)).toBeNull();
    },
  );

  test('does not throw on a quote with half a surrogate pair', () => {
    expect(() =>
      linkTo('A broken \ud83d sign in the middle', 'broken \ud83d sign in the middle'),
    ).not.toThrow();
  });
});
