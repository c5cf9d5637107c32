import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('either and both', () => {
  tableOf([
    [
      'Either Siemens or Alstom will supply the trains.',
      ['maybe Siemens -supply-> trains', 'maybe Alstom -supply-> trains'],
      ['Siemens -supply-> trains'],
    ],
    ['The band did not visit Bonn or Graz.', ['not band -visit-> Bonn', 'not band -visit-> Graz']],
    [
      'The museum was not founded by Emil Franz but by his sister.',
      ['not Emil Franz -found-> museum', 'sister -found-> museum'],
      ['not sister -found-> museum'],
    ],
    [
      'Cooperation between Interpol and the police of Malta ended in an arrest.',
      ['Interpol -cooperate with-> police'],
      ['police -end in-> arrest'],
    ],
    [
      'The pianist was a pupil of Franz Liszt and the teacher of Clara Behrens.',
      ['pianist -be pupil of-> Franz Liszt', 'pianist -be teacher of-> Clara Behrens'],
    ],
  ]);
});

describe('conditions in front', () => {
  tableOf([
    [
      'Provided that Congress approves the funds, Boeing will build the tankers.',
      ['maybe Boeing -build-> tankers', 'maybe Congress -approve-> funds'],
      ['Boeing -build-> tankers', 'Congress -approve-> funds'],
    ],
  ]);
});

describe('a second verb in the past', () => {
  tableOf([
    ['The duchess took over the estate and set up a school.', ['duchess -set up-> school']],
    ['Inspectors searched the factory and shut down its ovens.', ['Inspectors -shut down-> ovens']],
    ['Having sold his farm, Isak Brenner moved to Chicago.', ['Isak Brenner -sell-> farm']],
  ]);
});

describe('who and where', () => {
  tableOf([
    [
      'Luis Ferrer praised goalkeeper Jan Dvorak after the match.',
      ['Luis Ferrer -praise-> Jan Dvorak'],
      ['Luis Ferrer -praise-> goalkeeper'],
    ],
    [
      'The minister met Commission President Dirk Maes in Helsinki.',
      ['minister -meet-> Dirk Maes', 'minister -meet in-> Helsinki'],
    ],
    [
      'Greenpeace sued Shell in order to stop the drilling.',
      ['Greenpeace -sue-> Shell'],
      ['Greenpeace -sue in-> Shell'],
    ],
    [
      'The army was accused by villagers of killing two farmers.',
      ['villagers -accuse-> army', 'maybe army -kill-> farmers <villagers>'],
      ['army -kill-> farmers'],
    ],
    ['The publisher sent copies of the book to critics.', ['publisher -send copies to-> critics']],
    ['The murder of Leo Holt by a student shocked Vienna.', ['student -murder-> Leo Holt']],
    [
      'Harald Quist became the owner of Nordlys Shipping in 1931.',
      ['Harald Quist -become owner of-> Nordlys Shipping'],
    ],
    ['Volkswagen bought Scania, a Swedish maker of heavy trucks.', ['Scania -be maker of-> trucks']],
  ]);
});
