import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('birth and residence', () => {
  tableOf([
    [
      'Amara Okafor was born in Lagos in 1972.',
      ['Amara Okafor -be born in-> Lagos'],
      ['Amara Okafor -be born in-> 1972'],
    ],
    [
      'Born in Vilnius, the painter moved to Paris.',
      ['painter -be born in-> Vilnius', 'painter -move to-> Paris'],
    ],
    [
      'The architect grew up in Oran and lives in Montreal.',
      ['architect -grow up in-> Oran', 'architect -live in-> Montreal'],
    ],
    ['Pavel Novak died in Brno at the age of 90.', ['Pavel Novak -die in-> Brno']],
    ['The refugees settled in a village near Graz.', ['refugees -settle in-> village']],
    ['The author resides in a small house in Cork.', ['author -reside in-> house']],
  ]);
});

describe('education and work', () => {
  tableOf([
    [
      'Leila Hassan graduated from Oxford University in 1999.',
      ['Leila Hassan -graduate from-> Oxford University'],
    ],
    [
      'Tom Becker studied law at Leiden University.',
      ['Tom Becker -study-> law', 'Tom Becker -study law at-> Leiden University'],
    ],
    [
      'Yuki Tanaka works for Toyota in Nagoya.',
      ['Yuki Tanaka -work for-> Toyota', 'Yuki Tanaka -work in-> Nagoya'],
    ],
    ['The chemist teaches at a college in Pune.', ['chemist -teach at-> college']],
    ['Sara Lind joined Ericsson as an engineer.', ['Sara Lind -join-> Ericsson']],
    ['The lawyer was employed by the city of Turin.', ['city -employ-> lawyer']],
    ['Marco Rossi worked as a cook in Trieste.', ['Marco Rossi -work as-> cook']],
    ['Nadia Petrova earned a doctorate from Yale.', ['Nadia Petrova -earn-> doctorate']],
  ]);
});

describe('family and nationality', () => {
  tableOf([
    ['Eva Klein is married to the poet Karl Klein.', ['Eva Klein -be married to-> Karl Klein']],
    ['Diana Ross married a banker in 1985.', ['Diana Ross -marry-> banker']],
    ['Hans Meier has two sons and a daughter.', ['Hans Meier -have-> sons', 'Hans Meier -have-> daughter']],
    ['The couple divorced in 2010.', [], ['couple -divorce-> 2010']],
    ['Luis Ortega is a citizen of Spain.', ['Luis Ortega -be citizen of-> Spain']],
    ['The twins are the grandchildren of a sailor.', ['twins -be grandchildren of-> sailor']],
    ['Anna Wolf and Erik Wolf married in Vienna.', ['Anna Wolf -marry-> Erik Wolf']],
  ]);
});
