import { describe, expect, test } from '@jest/globals';
import { loadExtractor } from '../../../src/extract/extract.js';
import { tableOf } from './read-off.js';

describe('a bracket behind a name', () => {
  tableOf([
    [
      'Ada Holt (3 May 1901 in Bergen – 1 June 1990 in Graz) was a Danish chemist.',
      ['Ada Holt -be born in-> Bergen', 'Ada Holt -die in-> Graz', 'Ada Holt -be-> chemist'],
    ],
    [
      'Otto Lind (Salzburg, 2 May 1879 – Lyon, 30 January 1948) was a lawyer.',
      ['Otto Lind -be born in-> Salzburg', 'Otto Lind -die in-> Lyon', 'Otto Lind -be-> lawyer'],
    ],
    [
      'Otto Lind (b. May 12, 1850, in Linz, Austria – d. June 3, 1920, Bonn) was a painter.',
      ['Otto Lind -be born in-> Linz', 'Otto Lind -die in-> Bonn'],
    ],
    [
      'Mette Krag (née Berg; born 3 May 1901 in Odense) was a botanist.',
      ['Mette Krag -be born in-> Odense', 'Mette Krag -be-> botanist'],
    ],
    ['Otto Lind (* 1850, Linz; † 1920, Bonn) was a painter.', ['Otto Lind -be born in-> Linz']],
    ['Otto Lind (1850–1920) was a painter.', ['Otto Lind -be-> painter'], ['Otto Lind -be born in-> 1850']],
    [
      'The Green Tour (3 May 2010 in Oslo – 6 June 2010 in Bergen) was short.',
      [],
      ['Green Tour -be born in-> Oslo', 'Green Tour -die in-> Bergen'],
    ],
    ['Otto Lind (Oslo, 1950–1960) led the club.', [], ['Otto Lind -be born in-> Oslo']],
    [
      'Otto Lind (mayor of Oslo, 1950–1980) led the club.',
      [],
      ['Otto Lind -be born in-> Oslo', 'Otto Lind -be born in-> mayor'],
    ],
  ]);
});

test('its dates say when', () => {
  const text = 'Ada Holt (3 May 1901 in Bergen – 1 June 1990 in Graz) was a chemist.';
  const { citations } = loadExtractor().extract({ text });
  const dates = citations.filter(({ rule }) => rule === 'life-dates').map(({ when }) => when);
  expect(dates).toEqual(['1901-05-03', '1990-06-01']);
});

test('whoever else is called so, where somebody was born is a place', () => {
  const text = 'Otto Lind (Mercedes, 2 May 1879 – Lyon, 30 January 1948) was a lawyer.';
  const { entities } = loadExtractor().extract({ text });
  expect(entities.find(({ name }) => name === 'Mercedes')?.type).toBe('PLACE');
});
