import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('firms and places, and what they are to others', () => {
  tableOf([
    ['Bosch, through its subsidiary Dremel, sells tools.', ['Dremel -be subsidiary of-> its']],
    ['Turin, home to Fiat, hosted the games.', ['Turin -be home to-> Fiat', 'Turin -host-> games']],
    [
      'The city, home to many Kurds, lies on the Danube.',
      ['city -be home to-> Kurds'],
      ['Danube -be home to-> Kurds'],
    ],
    ['Basel-based steelmaker Norrland plans to close a mill.', ['maybe Norrland -close-> mill']],
    [
      'Legend has it that the king killed the dragon.',
      ['maybe king -kill-> dragon'],
      ['king -kill-> dragon', 'Legend -have-> it'],
    ],
  ]);
});
