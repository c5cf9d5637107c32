import { describe } from '@jest/globals';
import { passage } from '../passages/passage.js';
import { tableOf } from './read-off.js';

passage(
  'a part of them is told of them',
  [
    "Nearly half of Kenya's 47 governors have suspended recruitment.",
    "The blight killed about a quarter of Peru's banana plants.",
    'Eight of the 20 climbers reached the summit.',
    'Most of the miners joined the strike.',
    'The quake wrecked some two thirds of the homes in Lamu.',
    'The rest of the passengers boarded a bus.',
    'Norway sold half of its shares to Siemens.',
  ],
  [
    "Kenya's governors -suspend-> recruitment",
    "blight -kill-> Peru's banana plants",
    'climbers -reach-> summit',
    'miners -join-> strike',
    'quake -wreck-> homes in Lamu',
    'rest of the passengers -board-> bus',
    "Norway -sell-> Norway's shares",
    'Norway -sell shares to-> Siemens',
  ],
  ['Kenya -suspend-> recruitment', 'passengers -board-> bus'],
);

passage(
  'a share that is not the thing',
  [
    'The fund owns 51 percent of the mine.',
    'Sales fell to a third of the peak.',
    'Siemens bought a quarter of the brewery.',
    'Siemens cut prices.',
  ],
  ['Siemens -cut-> prices'],
  ['fund -own-> mine', 'sales -fall to-> peak', 'Siemens -buy-> brewery'],
);

passage(
  'how many of them do not',
  [
    'Not all of the tenants received a letter.',
    'Not one of the banks repaid the loan.',
    'None of the ministers attended the funeral.',
    'Not many of the refugees reached Malta.',
    "Barely a fifth of Sudan's clinics treat malaria.",
  ],
  [
    'maybe tenants -receive-> letter',
    'not banks -repay-> loan',
    'not ministers -attend-> funeral',
    'maybe refugees -reach-> Malta',
    "Sudan's clinics -treat-> malaria",
  ],
  ['tenants -receive-> letter', 'not tenants -receive-> letter', 'banks -repay-> loan'],
);

describe('words that hedge a quantity', () => {
  tableOf([
    ['The plant lost over half of its workers.', ['plant -lose-> half'], ['plant -lose over-> half']],
    ['The clerk handed over half of the files.', ['clerk -hand over-> half']],
    ['Textiles bring in more than half of the income.', ['Textiles -bring in half of-> income']],
    ['The envoy spoke about half of the islands.', [], ['envoy -speak-> half']],
    ['The plane flew over half of the city.', [], ['plane -fly-> half']],
  ]);
});

describe('a share of one thing stands with the verb', () => {
  tableOf([
    [
      'The family holds 38 per cent of the stock.',
      ['family -hold 38 percent of-> stock'],
      ['family -hold-> stock'],
    ],
    [
      'The storm destroyed 90 percent of the crop.',
      ['storm -destroy 90 percent of-> crop'],
      ['storm -destroy-> crop'],
    ],
    ['The union lost 9 percent of its members.', [], ['union -lose 9 percent of-> members']],
  ]);
});
