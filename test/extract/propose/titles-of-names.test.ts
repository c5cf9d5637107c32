import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('names of two words with "and"', () => {
  tableOf([
    [
      'The Oakham and Northern Railway bought the yard.',
      ['Oakham and Northern Railway -buy-> yard'],
      ['Oakham -buy-> yard'],
    ],
    ['Their party, Bread and Peace, left the council.', ['Bread and Peace -leave-> council']],
    ['Oakham and the Northern Railway bought the yard.', [], ['Oakham and the Northern Railway -buy-> yard']],
    ['The band, Mia and Tom, bought the van.', ['Mia -buy-> van', 'Tom -buy-> van']],
  ]);
});

describe('titles right behind a work', () => {
  tableOf([
    ['Mia Lund appeared in Grey Wolf, a film about Bonn.', ['Grey Wolf -be film about-> Bonn']],
    ['Karl Stein wrote the opera Bells of Winter.', ['Karl Stein -write-> Bells of Winter']],
    ["Mia Lund directed the film A Baker's Summer.", ["Mia Lund -direct-> A Baker 's Summer"]],
    ['Mia Lund saw the play Winter in Oakham.', ['Mia Lund -see-> Winter']],
    [
      'Nora Stein praised the novel The Ferry by Mia Lund, which was filmed by Tom Reed.',
      ['Tom Reed -film-> The Ferry'],
      ['Tom Reed -film-> Mia Lund'],
    ],
    [
      'The club screened the film Ferry by Mia Lund.',
      ['Ferry -be film by-> Mia Lund'],
      ['club -screen by-> Mia Lund'],
    ],
  ]);
});
