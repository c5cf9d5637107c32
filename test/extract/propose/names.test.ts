import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('names with a description behind them', () => {
  tableOf([
    [
      'Ingrid Dahl, a retired judge, wrote the report.',
      ['Ingrid Dahl -be-> judge', 'Ingrid Dahl -write-> report'],
      ['judge -write-> report'],
    ],
    [
      'Omar Haddad, the head of the agency, praised the doctors.',
      ['Omar Haddad -be head of-> agency', 'Omar Haddad -praise-> doctors'],
    ],
    ['Tromso, a city in Norway, hosted the games.', ['Tromso -host-> games', 'Tromso -be city in-> Norway']],
    ['The prize went to Mei Lin, the founder of a school in Taipei.', ['Mei Lin -be founder of-> school']],
    ['Acme, the largest employer in the valley, bought the railway.', ['Acme -buy-> railway']],
    [
      'Paul Weber, 54, leads the orchestra.',
      ['Paul Weber -lead-> orchestra'],
      ['Paul Weber -be-> 54', '54 -lead-> orchestra'],
    ],
  ]);
});

describe('descriptions with a name behind them', () => {
  tableOf([
    [
      'The agency’s director, Omar Haddad, praised the doctors.',
      ['Omar Haddad -be director of-> agency', 'Omar Haddad -praise-> doctors'],
    ],
    ['Latvia’s capital, Riga, hosted the summit.', ['Riga -be capital of-> Latvia', 'Riga -host-> summit']],
    ['Her husband, Jon Frey, owns the hotel.', ['Jon Frey -own-> hotel']],
    ['The opera singer Lucia Bruno opened the festival.', ['Lucia Bruno -open-> festival']],
  ]);
});

describe('titles before names', () => {
  tableOf([
    [
      'French President Emmanuel Macron visited the factory.',
      ['Emmanuel Macron -be president of-> French', 'Emmanuel Macron -visit-> factory'],
    ],
    ['U.S. Secretary of State Antony Blinken met Macron in Paris.', ['Antony Blinken -meet-> Macron']],
    [
      'Toyota chairman Akio Toyoda opened the plant.',
      ['Akio Toyoda -be chairman of-> Toyota', 'Akio Toyoda -open-> plant'],
    ],
    [
      'Former German chancellor Angela Merkel wrote a book.',
      ['Angela Merkel -be former chancellor of-> German', 'Angela Merkel -write-> book'],
    ],
    ['Prime Minister Mia Mottley of Barbados addressed the assembly.', ['Mia Mottley -address-> assembly']],
    ['Dr. Helen Ward treated the children.', ['Helen Ward -treat-> children']],
    [
      'Microsoft co-founder Bill Gates funded the study.',
      ['Bill Gates -be co-founder of-> Microsoft', 'Bill Gates -fund-> study'],
    ],
  ]);
});
