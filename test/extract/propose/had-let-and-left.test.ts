import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what somebody has done to a thing is not done to themselves', () => {
  tableOf([
    [
      'The firm had its mill rebuilt by a Danish builder.',
      ['builder -rebuild-> mill'],
      ['builder -rebuild-> firm', 'firm -have-> mill'],
    ],
    ['The king had the poet jailed in Bonn.', ['poet -be jailed in-> Bonn'], ['king -have-> poet']],
    ['The firm has a mill built by monks.', ['firm -have-> mill', 'monks -build-> mill']],
  ]);
});

describe('whom somebody lets do it does it, whom something lets may', () => {
  tableOf([
    ['The guard let the thief leave the cell.', ['thief -leave-> cell']],
    ['The card lets users open the gate.', ['maybe users -open-> gate'], ['users -open-> gate']],
    ['The guard did not let the thief leave the cell.', ['not thief -leave-> cell']],
  ]);
});

describe('what is kept from happening', () => {
  tableOf([
    ['Frost kept the doors from opening.', ['Frost -keep-> doors']],
    ['Frost kept the crew from reaching Bonn.', ['not crew -reach-> Bonn'], ['Frost -keep-> crew']],
  ]);
});

describe('the first of three deeds', () => {
  tableOf([
    [
      'A robber shot a guard, took two clerks and fled to Bonn.',
      ['robber -shoot-> guard', 'robber -take-> clerks', 'robber -flee to-> Bonn'],
    ],
  ]);
});

describe('what there is in a place, member by member', () => {
  tableOf([
    [
      'There are two mosques, a cathedral and a covered market in Bonn.',
      ['mosques -be in-> Bonn', 'cathedral -be in-> Bonn', 'market -be in-> Bonn'],
    ],
  ]);
});

describe('offices given', () => {
  tableOf([
    [
      'Named chief executive of the bank in 2015, Mia Lund cut jobs.',
      ['Mia Lund -be chief executive of-> bank', 'Mia Lund -cut-> jobs'],
    ],
    ['Elected pope in 1471, Sixtus IV built a chapel.', ['Sixtus IV -be-> pope']],
    [
      'The appointment of Mia Lund as coach by the club angered fans.',
      ['club -appoint-> Mia Lund', 'Mia Lund -be-> coach'],
      ['Mia Lund -be coach by-> club'],
    ],
    ['First lady Mia Lund opened the clinic.', ['Mia Lund -be-> lady']],
  ]);
});

describe('where somebody lives in exile', () => {
  tableOf([['The poet, now living in exile in Norway, wrote a book.', ['poet -live in-> Norway']]]);
});

describe('what a step is', () => {
  tableOf([
    [
      'The firm moved to Bonn, a step that saved its owners millions.',
      [],
      ['Bonn -save-> owners', 'Bonn -be-> step'],
    ],
  ]);
});

describe('a relative clause behind its preposition', () => {
  tableOf([
    [
      'The museum returned the statue to Chad, from which French soldiers had taken it in 1897.',
      ['soldiers -take from-> Chad'],
      ['soldiers -take from-> statue'],
    ],
    ['Two men deny the murder of the rapper, who was shot in Bonn.', ['rapper -be shot in-> Bonn']],
  ]);
});

describe('what the verb says nothing without may be a pronoun', () => {
  tableOf([
    ['The coach dropped Mia Lund and replaced her with a junior.', ['coach -replace somebody with-> junior']],
    ['The town bought the mill and turned it into a museum.', ['town -turn something into-> museum']],
    ['The coach met her in Bonn.', [], ['coach -meet somebody in-> Bonn']],
    ['The bank took over the mill in a deal.', ['bank -take over-> mill'], ['bank -take in-> deal']],
  ]);
});

describe('deeds that were called off', () => {
  tableOf([
    ["The king's visit to Bonn was cancelled.", ['maybe king -visit-> Bonn'], ['king -visit-> Bonn']],
    ["The state blocked Norvik's takeover of Marra.", ['maybe Norvik -take over-> Marra']],
    ["The state rejected Norvik's criticism of Marra.", ['Norvik -criticize-> Marra']],
  ]);
});

describe('where it was that something was done', () => {
  tableOf([
    ['It was in Bonn that the two painters met.', ['painters -meet in-> Bonn'], ['painters -meet-> Bonn']],
    ['It was the mayor that closed the mill.', ['mayor -close-> mill']],
  ]);
});

describe('a town that is home to something', () => {
  tableOf([['The city, home to two colleges, attracts artists.', ['city -be home to-> colleges']]]);
});

describe('a participle that looks like a noun', () => {
  tableOf([
    [
      'The film, directed by a Korean and shot in Peru, won the prize.',
      ['film -be shot in-> Peru'],
      ['shot -direct-> film'],
    ],
    ['The poet was killed by a stone and a shot in Bonn.', [], ['poet -be shot in-> Bonn']],
  ]);
});

describe('a second verb that looks like a plural', () => {
  tableOf([
    [
      'The dam supplies water to farms and powers a smelter.',
      ['dam -power-> smelter'],
      ['dam -supply water to-> powers'],
    ],
    ['The firm makes cranes for ports and ships its goods to Bonn.', ['firm -ship-> goods']],
    ['The law protects hunters and fishermen their unions support.', [], ['law -fishermen-> unions']],
  ]);
});

describe('of what somebody is found guilty', () => {
  tableOf([
    ['The clerk was found guilty of robbing a bank.', ['clerk -rob-> bank']],
    ['The jury found the clerk not guilty of robbing a bank.', ['not clerk -rob-> bank']],
  ]);
});
