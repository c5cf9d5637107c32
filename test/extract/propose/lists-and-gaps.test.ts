import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('members of a list that are built alike', () => {
  tableOf([
    [
      'The firm owns a mill in Lund, a bakery in Oslo and a dairy in Turku.',
      ['firm -own-> mill', 'firm -own-> bakery', 'firm -own-> dairy'],
      ['Lund -be bakery in-> Oslo'],
    ],
    [
      'The hall shows drawings by Goya and letters from Manet.',
      ['hall -show-> drawings', 'hall -show-> letters'],
    ],
    [
      'The firm has a mill in Springdale, a city in Ohio.',
      ['Springdale -be city in-> Ohio'],
      ['firm -have-> city'],
    ],
    [
      'Police found two tonnes of rice, four rifles and a truck.',
      ['Police -find-> rifles', 'Police -find-> truck'],
    ],
    [
      'Volvo, the Danish engine maker Norvik and a state fund own the plant.',
      ['Volvo -own-> plant', 'Norvik -own-> plant', 'fund -own-> plant'],
      ['Volvo -be-> maker'],
    ],
    [
      'Nora Lind was an adviser to two presidents and a critic of the army.',
      ['Nora Lind -be critic of-> army'],
      ['Nora Lind -be adviser to-> critic'],
    ],
    [
      "Nora Lind's marriage to the poet Otto Holt and her move to Rome angered the king.",
      ['Nora Lind -marry-> Otto Holt', 'move -anger-> king'],
      ['Nora Lind -marry-> move'],
    ],
    ['The ferry sails to and from Bergen.', ['ferry -sail to-> Bergen', 'ferry -sail from-> Bergen']],
    [
      'The bank, as well as two funds, invested in Norvik.',
      ['bank -invest in-> Norvik', 'funds -invest in-> Norvik'],
    ],
  ]);
});

describe('clauses without their verb', () => {
  tableOf([
    [
      'Norway signed the treaty and Sweden the protocol.',
      ['Norway -sign-> treaty', 'Sweden -sign-> protocol'],
      ['Norway -sign-> Sweden', 'Norway -sign-> protocol'],
    ],
    [
      'The ministry sent rice to a camp in Chad and tents to a school in Mali.',
      ['ministry -send rice to-> camp', 'ministry -send-> tents', 'ministry -send tents to-> school'],
      ['ministry -send rice to-> school', 'ministry -send rice to-> tents'],
    ],
    [
      'The firm gave the school and Otto Holt a prize.',
      ['firm -give prize to-> Otto Holt'],
      ['Otto Holt -give-> prize'],
    ],
    ['Officials met the mayor and Otto Holt.', ['Officials -meet-> mayor', 'Officials -meet-> Otto Holt']],
  ]);
});

describe('a past tense in a list', () => {
  tableOf([
    [
      'Ann Lee studied law in Lund, clerked for a judge and joined the Green Party.',
      ['Ann Lee -clerk for-> judge', 'Ann Lee -join-> Green Party'],
      ['Ann Lee -be clerked for-> judge'],
    ],
  ]);
});
