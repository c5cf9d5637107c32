import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what somebody is made, called or given is told with it', () => {
  tableOf([
    ['Bo Lind was made a knight by the queen.', ['Bo Lind -be-> knight'], ['queen -make-> Bo Lind']],
    ['Bo Lind was appointed judge by the queen.', ['queen -appoint-> Bo Lind']],
    [
      'Bo Lind was awarded the Gold Medal from the Royal Society.',
      ['Bo Lind -be awarded-> Medal'],
      ['Bo Lind -be awarded from-> Royal Society'],
    ],
    [
      'In Lund, where she became a judge in 1990, Ada Holt met Moss.',
      ['she -become judge in-> Lund'],
      ['she -become in-> Lund'],
    ],
  ]);
});

describe('what only describes is no office', () => {
  tableOf([
    [
      "Ada Holt is a children's author from Leeds.",
      ['Ada Holt -be author from-> Leeds'],
      ['Ada Holt -be author of-> children'],
    ],
    ["Ada Holt is the children's aunt.", ['Ada Holt -be aunt of-> children']],
    [
      'Bo Lind was a singer of Danish descent.',
      ['Bo Lind -be of-> descent', 'Bo Lind -be-> singer'],
      ['Bo Lind -be singer of-> descent'],
    ],
    ['Bo Lind is a Roman Catholic.', [], ['Bo Lind -be catholic from-> Roman']],
  ]);
});

describe('a house named after two fields is one', () => {
  tableOf([
    [
      'Bo Lind studied at the School of Medicine and Nursing.',
      ['Bo Lind -study at-> School of Medicine and Nursing'],
      ['Bo Lind -study at-> Nursing'],
    ],
    ['Bo Lind left the Ministry of Finance and Norway.', ['Bo Lind -leave-> Ministry of Finance']],
    [
      'Bo Lind was among the first members of the Society for Marine Research.',
      ['Bo Lind -be member of-> Society for Marine Research'],
      ['Bo Lind -be member for-> Society for Marine Research'],
    ],
  ]);
});

describe('whoever is somewhere does what the participle behind the comma says', () => {
  tableOf([
    [
      'Bo Lind was outside the station, waiting for a bus.',
      ['Bo Lind -wait for-> bus'],
      ['station -wait for-> bus'],
    ],
  ]);
});
