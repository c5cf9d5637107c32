import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what stands behind a name tells of it', () => {
  tableOf([
    [
      'The club is run by Ada Moss, the author of a novel.',
      ['Ada Moss -run-> club', 'Ada Moss -be author of-> novel'],
      ['Ada Moss -run-> author'],
    ],
    [
      'Born in Whitby, a town in Kent, Bo Lind studied at Leeds Polytechnic.',
      ['Whitby -be town in-> Kent', 'Bo Lind -be born in-> Whitby'],
    ],
    [
      'The street was named after Lord Tarn, then the colonial secretary.',
      ['street -be named after-> Lord Tarn'],
      ['secretary -be named after-> Tarn'],
    ],
    [
      'Tarva is the capital of Norrland, an island state of Sweden.',
      ['Tarva -be capital of-> Norrland', 'Norrland -be island state of-> Sweden'],
      ['Tarva -be island state of-> Sweden'],
    ],
    [
      'Ada Moss moved to Oslo, the same year Bo Lind retired.',
      ['Ada Moss -move to-> Oslo'],
      ['Oslo -be-> year'],
    ],
  ]);
});

describe('where houses and towns lie', () => {
  tableOf([
    [
      'Ada Moss opened the Hospital Santa Rita in Lima.',
      ['Ada Moss -open-> Hospital Santa Rita', 'Hospital Santa Rita -be in-> Lima'],
    ],
    ['Ada Moss moved to Graz in Austria.', ['Graz -be in-> Austria']],
    ['Ada Moss lost to Spain in Paris.', [], ['Spain -be in-> Paris']],
    [
      'Ada Moss lectured at the Institute for Polar Study in Bergen.',
      ['Ada Moss -lecture at-> Institute for Polar Study'],
      ['Ada Moss -lecture for-> Polar Study'],
    ],
    ['Hartwell Industries of Ohio pulled out.', ['Hartwell Industries -be of-> Ohio']],
  ]);
});

describe('who trains in a town is not born there', () => {
  tableOf([
    [
      'Ada Moss, who was born in Nakuru and trains in Eldoret, won.',
      ['Ada Moss -be born in-> Nakuru', 'Ada Moss -train in-> Eldoret'],
      ['Ada Moss -be born in-> trains', 'Ada Moss -be born in-> Eldoret'],
    ],
  ]);
});

describe('a teacher of a tongue', () => {
  tableOf([
    ['Ada Moss is a Welsh poet.', ['Ada Moss -be poet from-> Welsh']],
    ['Ada Moss is a French teacher.', ['Ada Moss -be-> teacher'], ['Ada Moss -be teacher from-> French']],
    ['Ada Moss is an Australian teacher.', ['Ada Moss -be teacher from-> Australian']],
  ]);
});
