import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what goes on agrees with whoever does it', () => {
  tableOf([
    ['Masons carried stones to Ulm, and one, cracked, lies in a church.', [], ['Masons -lie in-> church']],
    [
      'The pears are small fruit, and Nora Lind, who grows them, was at work in Bonn.',
      ['Nora Lind -grow-> them'],
      ['pears -be-> Nora Lind', 'pears -be in-> Bonn'],
    ],
    [
      'Masons carried stones to Ulm and built a church.',
      ['Masons -carry-> stones', 'Masons -build-> church'],
    ],
    [
      'The singer broke a drum in Bonn, and in came Nora Lind, aged 20, with a harp.',
      ['singer -break-> drum'],
      ['singer -come-> Nora Lind'],
    ],
    ['Norvik owns the two shops next door.', ['Norvik -own-> shops'], ['Norvik -own-> door']],
    ['The winger turned inside and hit a post.', ['winger -hit-> post'], ['winger -turn-> post']],
    [
      'The singer left, and on came Nora Lind with a drum.',
      ['Nora Lind -come with-> drum'],
      ['singer -come-> Nora Lind', 'singer -come with-> drum'],
    ],
  ]);
});

describe('who are several behind one house', () => {
  tableOf([
    [
      'The coach named two players from Bonn Rangers who have played in Oslo.',
      ['players -play in-> Oslo'],
      ['Rangers -play in-> Oslo', 'Bonn Rangers -play in-> Oslo'],
    ],
  ]);
});

describe('nobody says or judges what only sounds so', () => {
  tableOf([
    ['Divers in Oslo say a wreck that was found after the storm has moved.', [], ['Divers -say-> wreck']],
    ['Nora Lind said a prayer.', ['Nora Lind -say-> prayer']],
    ['Moss was fined for what Nora Lind, the judge, took to be a joke.', [], ['Nora Lind -be-> joke']],
    [
      'Nora Lind pointed out that poor farmers, who like dogs, were counted.',
      [],
      ['Nora Lind -point out-> farmers'],
    ],
    [
      'Nora Lind said that the road had been shut but added that Norvik sold the bridge.',
      ['Norvik -sell-> bridge <Nora Lind>'],
      ['Norvik -sell-> bridge <road>'],
    ],
  ]);
});

describe('adjectives that look like passives', () => {
  tableOf([
    [
      'Nora Lind was unimpressed by the plan.',
      ['Nora Lind -be unimpressed by-> plan'],
      ['plan -unimpress-> Nora Lind'],
    ],
    ['The statue was unveiled by Nora Lind.', ['Nora Lind -unveil-> statue']],
  ]);
});

describe('whose company it is, and what that does', () => {
  tableOf([
    [
      'Nora Lind, whose firm, Norvik Lines, owns the ferry, denied the claim.',
      ['Norvik Lines -own-> ferry', 'Norvik Lines -be firm of-> Nora Lind', 'Nora Lind -deny-> claim'],
    ],
    [
      'Nora Lind, whose husband, Karl, runs the bank, left Oslo.',
      ['Nora Lind -leave-> Oslo', 'Karl -be husband of-> Nora Lind'],
      ['Karl -leave-> Oslo'],
    ],
    [
      "Moss's colleague Nora Lind, of the Bonn Institute, left.",
      ['Nora Lind -be colleague of-> Moss', 'Nora Lind -be of-> Bonn Institute'],
      ['Nora Lind -be colleague of-> Bonn Institute'],
    ],
  ]);
});

describe('roles in commas', () => {
  tableOf([
    [
      'Karl Lind (1889–1958), poet, printer and amateur boxer, led a quiet life.',
      ['Karl Lind -be-> poet', 'Karl Lind -be-> printer', 'Karl Lind -be-> boxer'],
      ['boxer -lead-> life'],
    ],
    [
      'Nora Lind was educated at Harrow College, an experience she loved.',
      [],
      ['Harrow College -be-> experience'],
    ],
    [
      'Emil Lind, an expert at Imperial College London, left.',
      ['Emil Lind -be expert at-> Imperial College London'],
    ],
  ]);
});

describe('a part of one thing stands with the verb', () => {
  tableOf([
    [
      'Acme owns a third of Norrland Bank.',
      ['Acme -own third of-> Norrland Bank'],
      ['Acme -own-> Norrland Bank'],
    ],
    [
      'Norway accounted for 60 percent of the trade.',
      ['Norway -account for 60 percent of-> trade'],
      ['Norway -account for-> trade'],
    ],
    [
      'Norvik contributes a fifth of the budget.',
      ['Norvik -contribute fifth of-> budget'],
      ['Norvik -contribute-> budget'],
    ],
  ]);
});

describe('whose deed a noun tells', () => {
  tableOf([
    [
      'The refusal of the bank to pay the tax angered Oslo.',
      ['not bank -pay-> tax', 'refusal -anger-> Oslo'],
    ],
    [
      "Rome's praise of the plan and Lima's refusal to back the pact surprised diplomats.",
      ['not Lima -back-> pact'],
      ['pact -surprise-> diplomats', 'not pact -surprise-> diplomats'],
    ],
    [
      'The sale of the mill by a Dutch investor divided residents of Lund.',
      ['investor -sell-> mill'],
      ['sale -divide residents by-> investor'],
    ],
    ['A visit by the queen to Belfast pleased the mayor.', ['queen -visit-> Belfast']],
    [
      'The senate backed the plan by Senator Holm to close the port.',
      ['maybe Holm -close-> port'],
      ['maybe senate -close-> port'],
    ],
    ['The minister died during a visit to Lima.', ['minister -visit-> Lima']],
    ['The pact was signed during a visit to Lima.', [], ['pact -visit-> Lima']],
    ['The bombing of the port by Italian aircraft killed sailors.', ['aircraft -bomb-> port']],
    [
      'The monk, praised by pilgrims for his patience, died in Bonn.',
      ['pilgrims -praise-> monk'],
      ['patience -praise-> monk'],
    ],
  ]);
});

describe('what a participle tells of', () => {
  tableOf([
    [
      'The rebels burned schools and clinics built by Norway.',
      ['Norway -build-> schools', 'Norway -build-> clinics'],
    ],
    [
      'They restored churches damaged in the war.',
      ['churches -be damaged in-> war'],
      ['They -be damaged in-> war'],
    ],
    ['The king met a duke and an earl jailed by Spain.', [], ['Spain -jail-> duke']],
  ]);
});

describe('a verb behind what somebody had done', () => {
  tableOf([
    [
      'The mayor told the guests that his uncle had built the hall and invited them to see the garden.',
      ['mayor -invite-> them'],
      ['uncle -invite-> them'],
    ],
    ['The mayor said that his uncle had met the guests and invited them.', [], ['mayor -invite-> them']],
  ]);
});

describe('what somebody is made', () => {
  tableOf([
    ['The king made the admiral governor of Ceylon.', ['admiral -be-> governor']],
    ['The king made the police chief rich.', [], ['police -be-> chief']],
  ]);
});

describe('where something is', () => {
  tableOf([
    ['There is a bust of the poet in front of the town hall.', ['bust -be in front of-> hall']],
    ['There is no statue in front of the town hall.', [], ['statue -be in front of-> hall']],
  ]);
});
