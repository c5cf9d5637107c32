import { describe, expect, test } from '@jest/globals';
import { Gazetteer } from '../../../src/extract/parse/gazetteer.js';

const gazetteer = new Gazetteer(
  ['country', 'city', 'media'],
  [
    { classes: [0], names: ['korea', 'north korea', 'US'] },
    { classes: [1], names: ['new york', "d'ivoire"] },
    { classes: [2], names: ['new york times'] },
  ],
);

/** "word:bit" in order. */
function bits(text: string): string[] {
  const found: string[] = [];
  gazetteer.match(text.split(' '), (word, bit) => found.push(`${word}:${bit}`));
  return found;
}

describe('the gazetteer', () => {
  test.each([
    ['the longest name of a class', 'in North Korea today', ['1:0', '2:1']],
    ['names of several classes at one place', 'The New York Times says', ['1:2', '2:3', '1:4', '2:5', '3:5']],
    ['the shorter name where the longer one does not go on', 'New York Post', ['0:2', '1:3']],
    ['nothing in lower case', 'north korea', []],
    ['a name with a curly apostrophe', 'D’Ivoire', ['0:2']],
    ['an acronym in upper case', 'the US army', ['1:0']],
    ['no acronym in mixed case', 'Us or us', []],
    ['nothing in no words', '', []],
  ])('finds %s', (_, text, expected) => {
    expect(bits(text)).toEqual(expected);
  });
});
