import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what stands behind a role and its house tells of the house where nobody can be it', () => {
  tableOf([
    [
      'She praised Bo Lind, an analyst at the Tarn Monitor, a think tank based in Malmo.',
      ['Tarn Monitor -be based in-> Malmo', 'Bo Lind -be analyst at-> Tarn Monitor'],
      ['Bo Lind -be based in-> Malmo', 'Bo Lind -be-> think tank'],
    ],
    [
      'Bo Lind, a lawyer for Norva, a mining company based in Perth, denied the charge.',
      ['Norva -be based in-> Perth'],
      ['Bo Lind -be based in-> Perth'],
    ],
    [
      'Bo Lind, the mayor of Tarn, a member of the board, left.',
      ['Bo Lind -be mayor of-> Tarn'],
      ['Tarn -be member of-> board'],
    ],
    ['Bo Lind, a singer based in Malmo, won a prize.', ['Bo Lind -be based in-> Malmo']],
  ]);
});

describe('a crime of two words is one', () => {
  tableOf([
    ['He was acquitted on two counts of money laundering.', ['He -be acquitted on counts of-> laundering']],
  ]);
});

describe('"who" behind a role and its house is whoever has the role, whatever the name of the house looks like', () => {
  tableOf([
    [
      'The castle was bought by the industrialist Karl Demmler, the founder of Demmler Werke, who restored the chapel.',
      ['Karl Demmler -restore-> chapel'],
      ['Demmler Werke -restore-> chapel'],
    ],
    ['She met the wife of Bo Lind, who had won the prize.', ['Bo Lind -win-> prize']],
  ]);
});
