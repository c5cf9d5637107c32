import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what somebody is said to have done besides', () => {
  tableOf([
    [
      'Norway accused Sweden on Monday of ramming a trawler off Bergen, injuring three sailors and damaging two nets, in what officials called the worst clash of the year.',
      ['maybe Sweden -injure-> sailors <Norway>'],
      ['Norway -injure-> sailors'],
    ],
    ['Norway accused Sweden of theft, prompting a protest.', ['Norway -prompt-> protest']],
  ]);
});

describe('what is left behind by what happened', () => {
  tableOf([
    [
      'The council cannot vote until the mayor is replaced, leaving the budget in doubt.',
      [],
      ['mayor -leave in doubt-> budget', 'mayor -leave-> budget'],
    ],
    ['The roof was torn off, leaving the family without shelter.', [], ['roof -leave-> family']],
    ['Lund retired, leaving the firm to his son.', ['Lund -leave firm to-> son']],
  ]);
});

describe('words that belong to no noun behind them', () => {
  tableOf([
    ['A torn muscle kept her off court for a month.', [], ['torn muscle -keep-> court']],
    ['Mia Lund sold her off-road bike.', ['Mia Lund -sell-> bike']],
    [
      'Bonn played with a winger and a striker up front.',
      ['Bonn -play with-> winger'],
      ['Bonn -play with-> front'],
    ],
    ['It is risky because, given the lack of light, we cannot see.', [], ['It -give-> lack']],
    ['Given a map, Mia Lund left.', [], ['Mia Lund -give-> map']],
    ['Mia Lund repaired the boat herself.', ['Mia Lund -repair-> boat'], ['Mia Lund -repair-> herself']],
  ]);
});

describe('whose participle it is', () => {
  tableOf([
    [
      'By testing dust in each room, a team led by Mia Lund found the source.',
      [],
      ['team -be led in-> room'],
    ],
    [
      'The ship sank during a survey of the Lund Trench paid for by Norva.',
      ['survey -be paid for by-> Norva'],
      ['ship -be paid for by-> Norva'],
    ],
    ['Her parody of a local bishop, performed by a puppet, won the prize.', [], ['puppet -perform-> bishop']],
    [
      'Trained by her uncle, Ole Lund, a former champion, Mia Reed won the race.',
      ['Ole Lund -be-> champion'],
      ['Mia Reed -be-> champion'],
    ],
  ]);
});

describe('one of several, and what it was among', () => {
  tableOf([
    [
      'The youngest of the five winners was Mia Lund.',
      ['Mia Lund -be youngest of-> winners'],
      ['winners -be-> Mia Lund'],
    ],
    [
      'Norva bought the mill for $3 million, in its largest deal and its first outside Norway.',
      ['Norva -buy-> mill'],
      ['Norva -buy in-> deal', 'Norva -buy mill in-> deal', 'Norva -buy mill in-> Norway'],
    ],
    ['The plan is little more than a list.', [], ['plan -be more than-> list']],
    ['Wells are a place where villagers greet each other in groups.', [], ['villagers -greet in-> groups']],
  ]);
});

describe('words that are read together', () => {
  tableOf([
    [
      'The truck spilled oil on to the road.',
      ['truck -spill oil on to-> road'],
      ['truck -spill oil to-> road'],
    ],
    [
      'Mia Lund was seen following Tom Reed into a bank.',
      [],
      ['Mia Lund -be seen into-> bank', 'Mia Lund -be seen following-> Tom Reed'],
    ],
    [
      'Reed opposed the limit, which his rival called "a gift to landlords".',
      [],
      ['rival -call-> gift', 'rival -call gift to-> landlords'],
    ],
    ['Norva made "The Well" in 1990.', ['Norva -make-> Well']],
    [
      'Mia Lund works for the Norway Agency for Marine Science and Technology.',
      ['Mia Lund -work for-> Norway Agency for Marine Science and Technology'],
    ],
  ]);
});
