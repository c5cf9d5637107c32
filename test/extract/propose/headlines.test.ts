import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what a headline says that somebody is to do is yet to be done', () => {
  tableOf([
    [
      'Norvik Mills to sell two ferries, hire 90 sailors as trade grows',
      ['maybe Norvik Mills -sell-> ferries', 'maybe Norvik Mills -hire-> sailors'],
      ['Norvik Mills -hire-> sailors'],
    ],
    [
      'Peru to expel envoy, recall ambassador from Chile',
      ['maybe Peru -expel-> envoy', 'maybe Peru -recall-> ambassador'],
    ],
    ['Minister to open bridge', ['maybe Minister -open-> bridge']],
    ['Chance to win a boat', [], ['maybe Chance -win-> boat']],
    ['Peru recalls envoy to close embassy', ['Peru -recall-> envoy']],
  ]);
});
