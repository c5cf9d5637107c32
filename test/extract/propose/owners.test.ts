import { describe, expect, test } from '@jest/globals';
import { loadExtractor } from '../../../src/extract/extract.js';
import { tableOf } from './read-off.js';

describe('what is done to what is theirs', () => {
  tableOf([
    ["The court quashed Ada Holt's sentence.", ['court -quash sentence of-> Ada Holt']],
    ['Otto Lind chaired the board of Acme Mills.', ['Otto Lind -chair board of-> Acme Mills']],
    ["Norrland holds a majority of Acme's shares.", ['Norrland -hold majority of shares of-> Acme']],
    ['The charity campaigned for the release of Ada Holt.', ['charity -campaign for release of-> Ada Holt']],
    ["Norrland did not buy Acme's mill.", ['not Norrland -buy mill of-> Acme']],
    ["Norrland may buy Acme's mill.", ['maybe Norrland -buy mill of-> Acme']],
    ['Norrland bought the city of Lind.', [], ['Norrland -buy city of-> Lind']],
    ["The rival accused Acme's boss of theft.", [], ['rival -accuse boss of-> Acme']],
    ["Otto Lind shook Ada Holt's hand.", [], ['Otto Lind -shake hand of-> Ada Holt']],
  ]);
});

test('only of owners that the document names', () => {
  const text =
    "Norrland bought the shares of a rival. The firm sold its own mill and the court quashed Ada Holt's sentence.";
  const { citations } = loadExtractor().extract({ text });
  const owned = citations.filter(({ rule }) => rule === 'owned-object');
  expect(owned.map(({ object }) => text.slice(object.start, object.end))).toEqual(['Ada Holt']);
});

describe('houses and people of countries', () => {
  tableOf([
    ["The bank bought Norway's Fjordmilk Group.", ['Fjordmilk Group -be from-> Norway']],
    ["The bank sued Norway's Ministry of Finance.", ['Ministry of Finance -be of-> Norway']],
    ['The club signed Tunisian Karim Lind.', ['Karim Lind -be from-> Tunisian']],
    ['Ada Holt of the firm Moss Lind praised the ruling.', ['Ada Holt -be of-> Moss Lind']],
    ['Captain Ada Holt of the ferry Kestrel thanked the crew.', ['Ada Holt -be captain of-> Kestrel']],
    ['Liberal Democrat Ada Holt won.', ['Ada Holt -be-> Democrat']],
  ]);
});

describe('what goes from one to the other', () => {
  tableOf([
    ['Otto Lind sold it to Acme Mills.', ['Otto Lind -sell to-> Acme Mills']],
    ['Otto Lind had bought it from Acme Mills.', ['Otto Lind -buy from-> Acme Mills']],
    ['Otto Lind put it to the council.', [], ['Otto Lind -put to-> council']],
  ]);
});
