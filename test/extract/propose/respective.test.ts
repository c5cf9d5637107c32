import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('the first the first and the second the second', () => {
  tableOf([
    [
      'Ana Ruiz and Bo Lind lead Siemens and Volvo, respectively.',
      ['Ana Ruiz -lead-> Siemens', 'Bo Lind -lead-> Volvo'],
      ['Ana Ruiz -lead-> Volvo', 'Bo Lind -lead-> Siemens'],
    ],
    [
      'Moreno, Silva and Kane play for Ajax, Porto and Celtic, respectively.',
      ['Moreno -play for-> Ajax', 'Silva -play for-> Porto', 'Kane -play for-> Celtic'],
      ['Moreno -play for-> Porto', 'Kane -play for-> Ajax'],
    ],
    [
      'Ana Ruiz and Bo Lind are the mayors of Graz and Linz, respectively.',
      ['Ana Ruiz -be mayors of-> Graz', 'Bo Lind -be mayors of-> Linz'],
      ['Ana Ruiz -be mayors of-> Linz'],
    ],
    [
      "Marlow and Fischer won the men's and women's races respectively.",
      [],
      ['Marlow -win-> races', 'Fischer -win-> races'],
    ],
    ['Ana Ruiz and Bo Lind lead Siemens and Volvo.', ['Ana Ruiz -lead-> Volvo', 'Bo Lind -lead-> Siemens']],
  ]);
});

describe('two offices of one', () => {
  tableOf([
    [
      'Members elected Ana Ruiz chairwoman and treasurer of the club.',
      ['Ana Ruiz -be-> chairwoman', 'Ana Ruiz -be treasurer of-> club'],
    ],
    [
      'Bo Lind became director and treasurer of the museum.',
      ['Bo Lind -become-> director', 'Bo Lind -become-> treasurer'],
    ],
    [
      'Union leaders described the vote as a win for nurses as well as for patients.',
      [],
      ['vote -be-> patients'],
    ],
  ]);
});
