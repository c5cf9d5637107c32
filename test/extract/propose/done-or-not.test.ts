import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('done', () => {
  tableOf([
    ['The rebels managed to capture the port.', ['rebels -capture-> port']],
    ['The lawyer succeeded in freeing the prisoner.', ['lawyer -free-> prisoner']],
    ['Ana Ruiz went on to win the election.', ['Ana Ruiz -win-> election']],
    ['Ana Ruiz ended up buying the farm.', ['Ana Ruiz -buy-> farm']],
    [
      'The scandal led the party to dismiss Karl Moss.',
      ['party -dismiss-> Karl Moss'],
      ['scandal -dismiss-> Karl Moss'],
    ],
    ['The report prompted the bank to raise its rates.', ['bank -raise-> rates'], ['report -raise-> rates']],
  ]);
});

describe('not done', () => {
  tableOf([
    ['The singer decided against joining the tour.', ['not singer -join-> tour']],
    ['The party fell short of winning a majority.', ['not party -win-> majority']],
    ['The minister stopped short of accusing Iran.', ['not minister -accuse-> Iran']],
    ['The government has yet to decide on the tunnel.', ['not government -decide on-> tunnel']],
    [
      'The treaty, which Ghana refused to sign, protects whales.',
      ['not Ghana -sign-> treaty'],
      ['Ghana -refuse-> treaty'],
    ],
    [
      'The ship, which the navy failed to find, carried gold.',
      ['not navy -find-> ship', 'ship -carry-> gold'],
    ],
  ]);
});

describe('still to be done', () => {
  tableOf([
    ['The court is due to hear the appeal.', ['maybe court -hear-> appeal'], ['court -hear-> appeal']],
    ['The general was about to sign the truce.', ['maybe general -sign-> truce']],
    [
      'Lima backs the bridge, which Siemens plans to build.',
      ['maybe Siemens -build-> bridge'],
      ['Siemens -plan-> bridge'],
    ],
    ['Karl Moss, whom police want to question, left Graz.', ['maybe police -question-> Karl Moss']],
    [
      'Ana Ruiz left Siemens to found a school.',
      ['Ana Ruiz -leave-> Siemens', 'maybe Ana Ruiz -found-> school'],
      ['Siemens -found-> school'],
    ],
    ['The party led a campaign to close the port.', [], ['campaign -close-> port']],
  ]);
});
