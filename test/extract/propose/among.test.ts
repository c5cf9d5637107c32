import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who is among others', () => {
  tableOf([
    [
      'Among the guests were the painter Olga Stein and Tom Reed.',
      ['Olga Stein -be among-> guests', 'Tom Reed -be among-> guests'],
    ],
    ['Ana Ruiz was among the survivors.', ['Ana Ruiz -be among-> survivors']],
    [
      "Among the society's members were Ana Ruiz and the poet Bo Lind.",
      ['Ana Ruiz -be member of-> society', 'Bo Lind -be member of-> society'],
      ['Ana Ruiz -be among-> members'],
    ],
    ['Among the winners of the prize is Bo Lind.', ['Bo Lind -be winner of-> prize']],
    ['Ana Ruiz is among the directors of Volvo.', ['Ana Ruiz -be director of-> Volvo']],
    ['Among them was Ana Ruiz.', [], ['Ana Ruiz -be among-> them']],
  ]);
});

describe('where somebody is, with the place in front', () => {
  tableOf([
    ['Behind the plot was Bo Lind.', ['Bo Lind -be behind-> plot']],
    [
      'Aboard the plane were Ana Ruiz and Bo Lind.',
      ['Ana Ruiz -be aboard-> plane'],
      ['plane -be-> Ana Ruiz'],
    ],
    ['At issue is the border.', [], ['border -be at-> issue']],
  ]);
});

describe('all who are so', () => {
  tableOf([
    ['Among the dead was the dancer Ada Holt.', ['Ada Holt -be among-> dead', 'Ada Holt -be-> dancer']],
    ['Surgeons treated the wounded in Riga.', ['Surgeons -treat-> wounded']],
    ['The nuns feed the poor young workers of Riga.', ['nuns -feed-> workers'], ['nuns -feed-> poor']],
  ]);
});
