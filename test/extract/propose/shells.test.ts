import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what says too little', () => {
  tableOf([
    ['EU-led efforts to end the war failed.', [], ['EU -lead-> efforts']],
    ['Kim referred to Chad as a bloc.', ['Chad -be-> bloc <Kim>'], ['Kim -refer to-> Chad']],
    [
      'The minister stressed the need to build ports.',
      ['minister -stress need to build-> ports'],
      ['minister -stress-> need'],
    ],
    [
      'Copper accounts for 5% of the economy.',
      [],
      ['Copper -account for-> economy', 'Copper -account for-> %'],
    ],
    ['Customers will be able to use checks.', ['maybe Customers -use-> checks'], ['Customers -use-> checks']],
  ]);
});

describe('who somebody is', () => {
  tableOf([
    [
      'A spokeswoman, Ada Frisk, said the union may hire the coach Bo Lind.',
      ['Ada Frisk -be-> spokeswoman', 'Bo Lind -be-> coach <Ada Frisk>'],
      ['maybe Bo Lind -be-> coach'],
    ],
    ['The Danish singer Ada Frisk met the Danish prime minister.', ['Ada Frisk -be singer from-> Danish']],
  ]);
});
