import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('each other', () => {
  tableOf([
    ['Norway and Chile blamed each other for the delay.', ['Norway -blame-> Chile', 'Chile -blame-> Norway']],
    [
      'Norway and Chile accused each other of breaking the treaty.',
      ['Norway -accuse-> Chile', 'maybe Norway -break-> treaty <?>', 'maybe Chile -break-> treaty <?>'],
      ['Norway -break-> treaty'],
    ],
    [
      'Ida Moen and Ed Falk wrote to one another.',
      ['Ida Moen -write to-> Ed Falk', 'Ed Falk -write to-> Ida Moen'],
    ],
    ['Ida Moen and Ed Falk met each other.', ['Ida Moen -meet-> Ed Falk'], ['Ed Falk -meet-> Ida Moen']],
  ]);
});

describe('verbs behind asides', () => {
  tableOf([
    [
      'The murder of the bishop by rebels, condemned by the union, shocked voters in the capital.',
      ['murder -shock-> voters'],
    ],
    [
      "The minister's criticism of the judges, voiced during a visit to Lima, worried union leaders.",
      ['criticism -worry-> leaders'],
      ['criticism -voice-> leaders'],
    ],
    [
      'The closure of the mill by the state, a step opposed by the church, divided the town.',
      ['closure -divide-> town', 'church -oppose-> step'],
      ['step -divide-> town'],
    ],
    ['The mayor cut short his visit to Lima.', ['mayor -cut short-> visit']],
    [
      'Kenya, the world’s largest exporter of tea, left.',
      ['Kenya -be exporter of-> tea'],
      ['Kenya -be exporter of-> world'],
    ],
  ]);
});
