import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('participles right behind an object', () => {
  tableOf([
    [
      'The firm sells machines measuring rain to farms in Iowa.',
      ['machines -measure-> rain', 'firm -sell machines to-> farms'],
      ['firm -measure-> rain'],
    ],
    ['The king thanked the envoys meeting in Rome.', ['envoys -meet in-> Rome'], ['king -meet in-> Rome']],
    [
      'The club hired Nora Lind, then working in Turin.',
      ['Nora Lind -work in-> Turin'],
      ['club -work in-> Turin'],
    ],
    ['Nora Lind left the hall carrying a bag.', ['Nora Lind -carry-> bag'], ['hall -carry-> bag']],
    ['Rovers beat Bonn playing with ten men.', ['Rovers -beat-> Bonn'], ['Bonn -play with-> men']],
    ['The car hit a wall injuring two boys.', ['car -injure-> boys'], ['wall -injure-> boys']],
  ]);
});

describe('verbs that look like parts of a noun', () => {
  tableOf([
    ['Two friends of the king own Norvik Bank.', ['friends -own-> Norvik Bank']],
    ['Nora Lind runs her own bank.', ['Nora Lind -run-> bank'], ['Nora Lind -own-> bank']],
    [
      "Halder's purchase of the toy maker Norvik angered unions.",
      ['purchase -anger-> unions', 'Halder -purchase-> Norvik'],
    ],
    [
      'Nora Lind lives in Oslo and lectures at Lund University.',
      ['Nora Lind -live in-> Oslo', 'Nora Lind -lecture at-> Lund University'],
      ['Nora Lind -live in-> lectures'],
    ],
    [
      'The bank named Nora Lind as managing director.',
      ['bank -name-> Nora Lind', 'Nora Lind -be-> director'],
      ['bank -manage-> director'],
    ],
    [
      'Norvik, whose main owner is the bank Halder, named its treasurer, Nora Lind, as chief executive.',
      ['Norvik -name-> Nora Lind'],
    ],
    ['Divers stumbled upon a sunken ship.', ['Divers -stumble upon-> ship']],
  ]);
});

describe('what a verb takes behind its object', () => {
  tableOf([
    [
      'The court declared the sale of the mill illegal.',
      ['court -declare illegal-> sale'],
      ['court -sell-> mill'],
    ],
    ['The storm left the north of the island powerless.', ['storm -leave powerless-> north']],
    [
      'The museum hired not the firm Norvik but the studio Halder.',
      ['not museum -hire-> Norvik', 'museum -hire-> Halder'],
      ['museum -hire-> Norvik'],
    ],
    [
      'The council hosts a fair, which Peru plans to skip.',
      ['maybe Peru -skip-> fair'],
      ['Peru -plan-> fair'],
    ],
    [
      'The bank rejected an offer that Halder had submitted.',
      ['Halder -submit-> offer'],
      ['not Halder -submit-> offer'],
    ],
    ['The bank rejected claims that Halder had fled.', [], ['Halder -flee-> claims']],
    [
      'Had the guard seen the thief, Halder would have kept the ring.',
      ['maybe guard -see-> thief', 'maybe Halder -keep-> ring'],
    ],
    [
      'Critics say that the army burned the mill; the ministry denies the charge.',
      ['ministry -deny-> charge'],
      ['ministry -deny-> charge <Critics>'],
    ],
  ]);
});
