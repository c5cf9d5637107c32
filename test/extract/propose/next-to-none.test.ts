import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('next to none', () => {
  tableOf([
    [
      'Ida Moen took little interest in the arts.',
      ['Ida Moen -take little interest in-> arts'],
      ['Ida Moen -take interest in-> arts'],
    ],
    ['The town has few friends in the capital.', ['town -have few friends in-> capital']],
    [
      'Ida Moen took few photos of Ed Falk.',
      ['Ida Moen -take few photos of-> Ed Falk'],
      ['Ida Moen -take photos of-> Ed Falk'],
    ],
    ['The village has a few friends in the capital.', ['village -have friends in-> capital']],
    [
      'The merger left the firm little money.',
      ['merger -leave little money to-> firm'],
      ['merger -leave money to-> firm'],
    ],
  ]);
});

describe('more and less', () => {
  tableOf([
    ['Ida Moen is less interested in rugby.', ['Ida Moen -be less interested in-> rugby']],
    ['The port is more important than the airport.', ['port -be more important than-> airport']],
    [
      'The judge was less impressed by the defence.',
      ['maybe defence -impress-> judge'],
      ['defence -impress-> judge'],
    ],
  ]);
});

describe('what is left open', () => {
  tableOf([
    [
      'Nordbank has not ruled out selling the branch.',
      ['maybe Nordbank -sell-> branch'],
      ['Nordbank -sell-> branch'],
    ],
    ['Nordbank ruled out selling the branch.', ['not Nordbank -sell-> branch']],
    [
      'The ruling left the bishop with no option but to close the chapel.',
      ['maybe bishop -close-> chapel'],
      ['ruling -close-> chapel'],
    ],
    ['The win gave Ida Moen a chance to enter the final.', ['maybe Ida Moen -enter-> final']],
    [
      'Coached by Ed Falk, Ida Moen nearly gave up tennis.',
      ['Ed Falk -coach-> Ida Moen'],
      ['not Falk -coach-> Ida Moen'],
    ],
  ]);
});

describe('whose the clause behind a noun is', () => {
  tableOf([
    [
      'It tells of her aunt, Ida Moen, a nurse who burned the letters.',
      ['Ida Moen -burn-> letters'],
      ['nurse -burn-> letters'],
    ],
    [
      'The offer is poor, wrote Ida Moen of Falkner, who holds the shares.',
      ['Ida Moen -hold-> shares'],
      ['Falkner -hold-> shares'],
    ],
    ['An eel that lives in the dark caves of the island eats crabs.', ['eel -live in-> caves']],
    [
      'Skagby, a town of 3,000 people known for its cheese, lies in Norway.',
      ['Skagby -be known for-> cheese'],
      ['people -be known for-> cheese'],
    ],
    [
      'Ida Moen, a third-generation baker from Bergen, won.',
      ['Ida Moen -be third-generation baker from-> Bergen'],
    ],
  ]);
});

describe('an attitude that hardly anybody has', () => {
  tableOf([
    [
      'There was little support for the bishop among farmers.',
      ['maybe farmers -support-> bishop'],
      ['farmers -support-> bishop'],
    ],
    ['The army lacks support among officers for the war.', ['not officers -support-> war']],
    ['Without support for the war among voters, Ida Moen quit.', ['not voters -support-> war']],
    ['Support for the bishop among farmers grew.', ['farmers -support-> bishop']],
  ]);
});
