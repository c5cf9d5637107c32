import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('participles on a noun', () => {
  tableOf([
    ['Workers repairing the bridge found a bomb.', ['Workers -repair-> bridge', 'Workers -find-> bomb']],
    [
      'A letter signed by forty doctors reached the ministry.',
      ['doctors -sign-> letter', 'letter -reach-> ministry'],
      ['doctors -reach-> ministry'],
    ],
    [
      'The company, founded by two brothers in Turin, makes tractors.',
      ['brothers -found-> company', 'company -make-> tractors'],
    ],
    ['A pipeline linking Algeria with Spain was closed.', ['pipeline -link-> Algeria']],
    [
      'Passengers stranded in Doha received meals.',
      ['Passengers -be stranded in-> Doha', 'Passengers -receive-> meals'],
    ],
    [
      'The minister visited a hospital built by Japan.',
      ['Japan -build-> hospital', 'minister -visit-> hospital'],
    ],
  ]);
});

describe('participles beside a clause', () => {
  tableOf([
    [
      'The storm hit the island, destroying hundreds of homes.',
      ['storm -hit-> island', 'storm -destroy-> hundreds'],
      ['island -destroy-> hundreds'],
    ],
    [
      'Founded by nuns, the hospital treats poor patients.',
      ['nuns -found-> hospital', 'hospital -treat-> patients'],
    ],
    ['Holding a red flag, the woman stopped the train.', ['woman -hold-> flag', 'woman -stop-> train']],
    ['After visiting Rome, the king returned to Madrid.', ['king -visit-> Rome', 'king -return to-> Madrid']],
    [
      'Before joining Nestle, Martin Keller managed a brewery.',
      ['Martin Keller -join-> Nestle', 'Martin Keller -manage-> brewery'],
    ],
    ['Kim will visit Rome before signing the treaty.', [], ['Kim -visit-> Rome', 'Kim -sign-> treaty']],
    ['The bank grew by buying smaller rivals.', ['bank -buy-> rivals']],
    [
      'Having lost the election, Silva left the country.',
      ['Silva -lose-> election', 'Silva -leave-> country'],
    ],
    [
      'The firm entered Brazil without opening an office.',
      ['firm -enter-> Brazil', 'not firm -open-> office'],
      ['firm -open-> office'],
    ],
  ]);
});

describe('participles with a hyphen', () => {
  tableOf([
    ['EU-funded schools helped the refugees.', ['EU -fund-> schools', 'schools -help-> refugees']],
    ['Iran-backed fighters attacked the base.', ['Iran -back-> fighters', 'fighters -attack-> base']],
  ]);
});

describe('what was done to an object', () => {
  tableOf([
    ['The fund rebuilt homes destroyed by rebels.', ['rebels -destroy-> homes'], ['rebels -destroy-> fund']],
    [
      'The charity wants the state to help growers hit by frost.',
      ['frost -hit-> growers'],
      ['maybe frost -hit-> state'],
    ],
    ['He saw a statue painted by monks.', ['monks -paint-> statue']],
  ]);
});
