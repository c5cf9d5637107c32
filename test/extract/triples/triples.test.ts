import { describe, expect, test } from '@jest/globals';
import { loadExtractor } from '../../../src/extract/extract.js';
import type { Tree } from '../../../src/extract/tree.js';
import { benchieTriples } from '../../../src/extract/triples/benchie/benchie.js';
import { carbTriples } from '../../../src/extract/triples/carb/carb.js';
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
    [
      'a speaker behind the report is told with all of it',
      'The port had closed , Lopez said .',
      ['Lopez ; said ; The port had closed'],
    ],
    [
      'adverbs beside the verb join the relation',
      'The bank also quietly bought a ship .',
      ['The bank ; also quietly bought ; a ship'],
    ],
    [
      'what the deed is for is a further object',
      'The bank sold a ship to pay the fine .',
      ['The bank ; sold ; a ship ; to pay the fine'],
    ],
    [
      'a verb without objects is told with its circumstance',
      'The talks failed when the envoy left .',
      ['The talks ; failed ; when the envoy left'],
    ],
    [
      'a title keeps its quotes',
      "She wrote `` The Long Way '' in 1999 .",
      ["She ; wrote ; `` The Long Way '' ; in 1999"],
    ],
    [
      'a participle gets a copula without a tense',
      'Talks led by Qatar failed .',
      ['Talks ; be led by ; Qatar'],
    ],
    [
      'a place beside a noun and a title before a name get one too',
      'President Silva sold it , but the house in Lisbon burned down .',
      ['Silva ; be ; President', 'the house ; be in ; Lisbon'],
    ],
    ['a clause may be a subject', 'Selling the port was a mistake .', ['Selling the port ; was ; a mistake']],
    [
      '"not only" denies nothing',
      'The tower is not only a lighthouse .',
      ['The tower ; is ; not only a lighthouse'],
    ],
    ['an apposition gets one too', 'Jane Doe , the mayor , resigned .', ['Jane Doe ; be ; the mayor']],
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
        'He ; became a founding justice of ; the High Court of Australia',
        'He ; became a founding justice of the High Court of ; Australia',
      ],
    ],
    [
      'what a passive says more comes behind its doer',
      'The village was hit by an earthquake in 1930 .',
      ['The village ; was hit by ; an earthquake', 'The village ; was hit by an earthquake in ; 1930'],
    ],
    [
      'an infinitive goes on with what it hangs on',
      'It was the last ship to enter the port .',
      ['It ; was ; the last ship', 'It ; was the last ship to enter ; the port'],
    ],
    [
      'a measure keeps what it measures',
      'The farmer planted a row of trees near the road .',
      [
        'The farmer ; planted ; a row of trees',
        'The farmer ; planted a row of ; trees',
        'The farmer ; planted a row of trees near ; the road',
      ],
    ],
    [
      'a date stands behind the first argument',
      'The ship headed for Oslo in 1980 .',
      ['The ship ; headed for ; Oslo', 'The ship ; headed for Oslo in ; 1980'],
    ],
    [
      'a date and a sum keep their numbers',
      'She paid $ 4 million on 31 May 1963 .',
      ['She ; paid ; $ 4 million', 'She ; paid $ 4 million on ; 31 May 1963'],
    ],
    [
      'what the subject becomes may be a quality',
      'The king became angry with the duke , but the queen looked happy .',
      ['The king ; became angry with ; the duke', 'the queen ; looked ; happy'],
    ],
    ['an adverb before a noun is no part of it', 'The firm sold only ships .', ['The firm ; sold ; ships']],
    [
      'the words of a report are an object',
      'Lopez said that the port had closed .',
      ['Lopez ; said ; that the port had closed'],
    ],
    [
      'what there is has "there" for a subject',
      'There were doubts about the plan .',
      ['There ; were ; doubts', 'There ; were doubts about ; the plan'],
    ],
    [
      'a second verb gets the auxiliary of the first',
      'The wood was cut in Oslo and burned by farmers .',
      ['The wood ; was cut in ; Oslo', 'The wood ; was burned by ; farmers'],
    ],
  ])('%s', (_, text, expected) => {
    expect(triplesOf(text, benchieTriples)).toEqual(expected);
  });
});

test('an empty sentence has no triples', () => {
  expect(triplesOf('', carbTriples)).toEqual([]);
  expect(triplesOf('', benchieTriples)).toEqual([]);
});
