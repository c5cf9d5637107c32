import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('reflexive verbs with what stands behind them', () => {
  tableOf([
    ['Ada Holt devoted herself to music.', ['Ada Holt -devote herself to-> music']],
    ['The club distanced itself from its captain.', ['club -distance itself from-> captain']],
    ['The guard shot himself on Monday.', [], ['guard -shoot himself on-> Monday']],
  ]);
});

describe('verbs that with "after" say no time', () => {
  tableOf([
    ['Two aunts looked after the twins.', ['aunts -look after-> twins']],
    ['The bridge was named after a painter.', ['bridge -be named after-> painter']],
    ['The mayor resigned after the flood.', [], ['mayor -resign after-> flood']],
    ['The painter looked up after a minute.', [], ['painter -look up after-> minute']],
    ['Nils Roth left after his defeat.', [], ['Nils Roth -leave after-> defeat']],
  ]);
});

describe('particles with a preposition', () => {
  tableOf([
    ['The firm went ahead with the merger.', ['firm -go ahead with-> merger']],
    ['The ship sailed ahead of the ferry.', [], ['ship -sail ahead with-> ferry']],
  ]);
});

describe('a comparison with "than" is no relation', () => {
  tableOf([
    ['More Swedes work in Bonn than in Graz.', ['Swedes -work in-> Bonn'], ['Swedes -work than in-> Graz']],
  ]);
});
