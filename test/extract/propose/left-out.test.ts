import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('of whoever is left out it is denied', () => {
  tableOf([
    [
      'The bill was backed by Norway but not by Peru.',
      ['Norway -back-> bill', 'not Peru -back-> bill'],
      ['Peru -back-> bill'],
    ],
    [
      'It was Ada Holt, not Nils Roth, who found the comet.',
      ['Ada Holt -find-> comet', 'not Nils Roth -find-> comet'],
      ['Nils Roth -find-> comet', 'Ada Holt -be-> Nils Roth'],
    ],
    [
      'The club could hire Ada Holt but not Nils Roth.',
      [],
      ['maybe club -hire-> Nils Roth', 'club -hire-> Nils Roth'],
    ],
  ]);
});

describe('somebody else does the same', () => {
  tableOf([
    ['Ada Holt opposed the tax, as did Nils Roth.', ['Nils Roth -oppose-> tax']],
    ['Ada Holt opposed the tax, as she did in May.', [], ['May -oppose-> tax']],
    ['Norway signed, and Peru later ratified, the pact.', ['Norway -sign-> pact', 'Peru -ratify-> pact']],
    ['Norway wavered, and Peru later ratified the pact.', [], ['Norway -waver-> pact']],
  ]);
});
