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

describe('who did it in a relative clause, and what was done in a reduced one', () => {
  tableOf([
    [
      'Norrvik Vector, which Ada Moss and Bo Lind established in 2017, makes lenses.',
      ['Ada Moss -establish-> Vector', 'Bo Lind -establish-> Vector'],
    ],
    [
      'The Tide is a novel by the Sudanese writer Ada Moss, first published in Beirut in 1966.',
      ['Tide -be published in-> Beirut'],
      ['Tide -publish in-> Beirut'],
    ],
    [
      'The director Bo Lind filmed it as Frost, starring Karl Ek.',
      ['Frost -star-> Karl Ek'],
      ['Bo Lind -star-> Karl Ek'],
    ],
    [
      'Bo Lind shot the film in Paris, starring Karl Ek.',
      ['film -star-> Karl Ek'],
      ['Paris -star-> Karl Ek'],
    ],
    ['Bo Lind wrote it with Ann Boyd, starring Karl Ek.', [], ['Ann Boyd -star-> Karl Ek']],
    [
      'The Tide, directed by Bo Lind, starring Karl Ek, won a prize.',
      ['Tide -star-> Karl Ek', 'Tide -win-> prize'],
      ['Bo Lind -star-> Karl Ek'],
    ],
    [
      'The group includes Ada Moss, winner of the Tarn Medal, and Bo Lind.',
      ['group -include-> Ada Moss', 'group -include-> Bo Lind', 'Ada Moss -be winner of-> Tarn Medal'],
      ['Ada Moss -be winner of-> Bo Lind'],
    ],
    ['Ada Moss returned in Frost, starring opposite Karl Ek.', [], ['Frost -star-> Karl Ek']],
    [
      'Acme grew through the merger of Norrvik Glass and Tarn Precision.',
      ['Norrvik Glass -merge with-> Tarn Precision'],
    ],
    ['Moss blocked the merger of Norrvik Glass.', [], ['Moss -merge with-> Norrvik Glass']],
  ]);
});

describe('a teacher of a tongue', () => {
  tableOf([
    ['Ada Moss is a Welsh poet.', ['Ada Moss -be poet from-> Welsh']],
    ['Ada Moss is a French teacher.', ['Ada Moss -be-> teacher'], ['Ada Moss -be teacher from-> French']],
    ['Ada Moss is an Australian teacher.', ['Ada Moss -be teacher from-> Australian']],
  ]);
});
