import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who is had as a son is that', () => {
  tableOf([
    [
      'Ada Holt had a daughter, the painter Mette Krag.',
      ['Mette Krag -be daughter of-> Ada Holt'],
      ['Ada Holt -have-> Mette Krag'],
    ],
    ['Ada Holt has two sons, Otto and Karl.', ['Otto -be son of-> Ada Holt', 'Karl -be son of-> Ada Holt']],
    ['Ada Holt had a son named Otto Lind.', ['Otto Lind -be son of-> Ada Holt'], ['son -be-> Otto Lind']],
    [
      'Ada Holt married Karl Lind, with whom she had a son, Otto Lind.',
      ['Otto Lind -be son of-> she', 'Otto Lind -be son of-> Karl Lind'],
    ],
    ['Lind Group has a subsidiary, Acme Mills.', ['Acme Mills -be subsidiary of-> Lind Group']],
    ['Ada Holt never had a brother, Otto Lind.', ['not Otto Lind -be brother of-> Ada Holt']],
    ['Ada Holt had a dog, Rex.', [], ['Rex -be dog of-> Ada Holt']],
  ]);
});

describe('relatives in commas', () => {
  tableOf([
    [
      'Ada Holt is survived by her husband, Karl Lind, and two sons, Otto Lind and Bo Lind.',
      ['Karl Lind -survive-> Ada Holt', 'Otto Lind -survive-> Ada Holt', 'Bo Lind -survive-> Ada Holt'],
      ['sons -survive-> Ada Holt'],
    ],
    ['Ada Holt lived with their son Otto in Leeds.', [], ['Otto -be son in-> Leeds']],
  ]);
});
