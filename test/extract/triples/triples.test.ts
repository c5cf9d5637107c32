import { describe, expect, test } from '@jest/globals';
import { loadExtractor } from '../../../src/extract/extract.js';
import type { Tree } from '../../../src/extract/tree.js';
import { benchieTriples } from '../../../src/extract/triples/benchie.js';
import { carbTriples } from '../../../src/extract/triples/carb.js';
import type { Triple } from '../../../src/extract/triples/triple.js';

const extractor = loadExtractor();

function triplesOf(text: string, style: (tree: Tree) => readonly Triple[]): readonly string[] {
  const { trees } = extractor.analyse({ text }, { tokenized: true });
  return trees
    .flatMap(style)
    .map(({ subject, relation, objects }) => [subject, relation, ...objects].join(' ; '));
}

describe('in the style of CaRB', () => {
  test.each([
    [
      'adjuncts are further objects and keep their prepositions',
      'In 2004 the bank bought a small insurer in Oslo for cash .',
      ['the bank ; bought ; a small insurer in Oslo ; for cash ; In 2004'],
    ],
    [
      'the first preposition joins the relation',
      "The band had n't played in Japan .",
      ["The band ; had n't played in ; Japan"],
    ],
    [
      'the words of a report are an object',
      'Lopez said that the port had closed .',
      ['Lopez ; said that ; the port had closed'],
    ],
    [
      'conjuncts are told apart',
      'Kenya and Uganda signed the treaty .',
      ['Kenya ; signed ; the treaty', 'Uganda ; signed ; the treaty'],
    ],
    ['a participle gets its copula', 'Talks led by Qatar failed .', ['Talks ; is led by ; Qatar']],
    ['an apposition is told by "is"', 'Jane Doe , the mayor , resigned .', ['Jane Doe ; is ; the mayor']],
  ])('%s', (_, text, expected) => {
    expect(triplesOf(text, carbTriples)).toEqual(expect.arrayContaining(expected));
  });
});

describe('in the style of BenchIE', () => {
  test.each([
    [
      'every preposition makes a triple, with all before it in the relation',
      'He became a founding justice of the High Court of Australia .',
      [
        'He ; became ; a founding justice',
        'He ; became a founding justice of ; the High Court',
        'He ; became a founding justice of the High Court of ; Australia',
      ],
    ],
    [
      'what a passive says more comes behind its doer',
      'The village was hit by an earthquake in 1930 .',
      ['The village ; was hit by ; an earthquake', 'The village ; was hit by an earthquake in ; 1930'],
    ],
  ])('%s', (_, text, expected) => {
    expect(triplesOf(text, benchieTriples)).toEqual(expected);
  });
});

test('an empty sentence has no triples', () => {
  expect(triplesOf('', carbTriples)).toEqual([]);
  expect(triplesOf('', benchieTriples)).toEqual([]);
});
