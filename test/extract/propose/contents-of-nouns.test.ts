import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what a noun says is worth what the noun is, whatever verb has it for an object', () => {
  tableOf([
    [
      'Lima rejected accusations that Peru funds the rebels.',
      ['not Peru -fund-> rebels <Lima>'],
      ['Peru -fund-> rebels'],
    ],
    [
      'Lima faces accusations that Peru funds the rebels.',
      ['maybe Peru -fund-> rebels'],
      ['Peru -fund-> rebels'],
    ],
    [
      'The paper printed allegations that the clerk robbed the bank.',
      ['maybe clerk -rob-> bank'],
      ['clerk -rob-> bank'],
    ],
    [
      'Officials refused to comment on reports that the bank had sold the tower.',
      ['maybe bank -sell-> tower'],
      ['bank -sell-> tower', 'not bank -sell-> tower <Officials>'],
    ],
    ['The police have evidence that the clerk stole the ring.', ['clerk -steal-> ring <police>']],
  ]);
});
