import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('a noun and the name right behind it are one', () => {
  tableOf([
    [
      'The jury handed Swedish painter Nora Lind a silver bowl.',
      ['jury -hand-> bowl', 'jury -hand bowl to-> Nora Lind'],
      ['jury -hand nora to-> painter', 'bowl -be-> Nora Lind'],
    ],
    [
      'The bank lent the Danish shipyard Norvik 30 million crowns.',
      ['bank -lend crowns to-> Norvik'],
      ['bank -lend norvik to-> shipyard'],
    ],
    [
      'The region sold the brewery Tersk to a rival.',
      ['region -sell-> Tersk'],
      ['Tersk -be sold to-> rival'],
    ],
    ['The museum showed the visitor Paris.', ['museum -show-> Paris']],
    ['They named their daughter Ada.', [], ['Ada -be-> daughter']],
    ['Rovers praised the Danish club Brondal.', ['Rovers -praise-> Brondal']],
    [
      'The party left the junior coalition partner Onward.',
      ['party -leave-> Onward', 'Onward -be-> partner'],
      ['party -leave-> partner'],
    ],
    ['Police bought a boat from the harbour company Ostrik.', ['Police -buy boat from-> Ostrik']],
    [
      'The mine is run by the Chilean firm Barrow Metals.',
      ['Barrow Metals -run-> mine'],
      ['firm -run-> mine'],
    ],
    [
      'One of the parties, the Green Union, left the talks.',
      ['Green Union -leave-> talks'],
      ['Green Union -be-> parties'],
    ],
    ['The governor, a Democrat, opposes the tax.', ['governor -oppose-> tax'], ['Democrat -oppose-> tax']],
    ['The bank owns the software start-up Perigee.', ['bank -own-> Perigee', 'Perigee -be-> start-up']],
  ]);
});

describe('an apposition tells of what it fits', () => {
  tableOf([
    [
      'Otto Holt is the mayor of Lunden, a small town in Jutland.',
      ['Lunden -be town in-> Jutland'],
      ['mayor -be town in-> Jutland', 'Otto Holt -be town in-> Jutland'],
    ],
    [
      'Nora Lind was praised for her role in Red Tide, a film by Otto Holt.',
      ['Red Tide -be film by-> Otto Holt'],
      ['role -be film by-> Otto Holt'],
    ],
    [
      'Otto Holt and Nora Lind, a nurse from Bergen, left the hall.',
      ['Nora Lind -be nurse from-> Bergen'],
      ['Otto Holt -be nurse from-> Bergen'],
    ],
    [
      'Emma is a novel by the poet Otto Holt, published by Moor Press.',
      ['Moor Press -publish-> Emma'],
      ['Moor Press -publish-> Otto Holt'],
    ],
  ]);
});

describe('the name of the one there is', () => {
  tableOf([
    ['Ada Moss won the highest honour in Kenya, the Order of the Lion.', ['Order -be honour in-> Kenya']],
    ['Lind praised the first woman in parliament, Ada Roth, in a letter.', ['Lind -praise-> Ada Roth']],
    ["Ada Moss won Kenya's top award, the Holt Prize, in 2010.", ['Ada Moss -win-> Holt Prize']],
    ['Lind met the governor, a Democrat, in Bonn.', ['Lind -meet-> governor'], ['Lind -meet-> Democrat']],
    ['Lind bought the oldest mill in Bergen, Norway.', ['Lind -buy-> mill'], ['Lind -buy-> Norway']],
  ]);
});
