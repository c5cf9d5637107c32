import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what stands behind a preposition is no subject', () => {
  tableOf([
    [
      'The colonel said villagers backed by tanks drove rebels from the ridge.',
      ['tanks -back-> villagers <colonel>', 'villagers -drive-> rebels <colonel>'],
      ['tanks -drive-> rebels'],
    ],
    [
      'The audit found a mill owned by Pia Stein had paid the clerk.',
      ['Pia Stein -own-> mill <audit>', 'mill -pay-> clerk <audit>'],
      ['Pia Stein -pay-> clerk'],
    ],
    ['Over 90 sailors joined the union.', ['sailors -join-> union']],
    ['Between 30 and 40 sailors joined the union.', ['sailors -join-> union']],
  ]);
});

describe('a subject with an aside behind it', () => {
  tableOf([
    [
      'The coach protested that the ball had crossed the line, but the referee, after a long delay, upheld the goal.',
      ['referee -uphold-> goal'],
      ['coach -uphold-> goal'],
    ],
    [
      'Reed was carried off, and within minutes Hugo Stein, already booked, tripped Lund.',
      ['Hugo Stein -trip-> Lund'],
      ['Reed -trip-> Lund'],
    ],
    ['Masons carried stones to Ulm and Bonn, and left Peru.', ['Masons -carry stones to-> Bonn']],
  ]);
});

describe('one thing after another', () => {
  tableOf([
    ['Copper rose by a half, then hit a low.', ['Copper -hit-> low'], ['half -rise-> Copper']],
    ['Envoys laughed, then took a second vote.', ['Envoys -take-> vote'], ['Envoys -laugh-> vote']],
    ['Profit rose slowly, weighed down by a tax.', ['tax -weigh down-> Profit'], ['Profit -rise by-> tax']],
    ['Peru has the most mines, followed by Chile.', ['Chile -follow-> Peru'], ['Chile -follow-> mines']],
  ]);
});

describe('ranks, offices and what is said of nobody', () => {
  tableOf([
    [
      'Navy spokesman Capt. Hugo Stein left Bonn.',
      ['Hugo Stein -be-> spokesman', 'Hugo Stein -leave-> Bonn'],
      ['Capt. -be-> spokesman'],
    ],
    [
      "Hugo Stein, Peru's richest man, left Bonn.",
      ['Hugo Stein -be richest man of-> Peru'],
      ['Hugo Stein -be man of-> Peru'],
    ],
    ['Pia Lund, the only woman in the crew, left Bonn.', ['Pia Lund -be only woman in-> crew']],
    ['Farmers have mixed feelings.', ['Farmers -have-> feelings'], ['Farmers -mix-> feelings']],
    ['The clinic ran low on oxygen.', ['clinic -run low on-> oxygen'], ['clinic -run on-> oxygen']],
    ['He will lose, as he put it, his shirt.', [], ['he -put-> it']],
    ['Who owns the mill is anyone’s guess.', [], ['mill -be-> guess']],
  ]);
});

describe('the next of a list is no name for the one before', () => {
  tableOf([
    ['Then came the canal, a cotton mill, a boarding school and the gasworks.', [], ['canal -be-> mill']],
    ['The money went on a barn near Ulm, a new kitchen and a boat.', [], ['Ulm -be-> kitchen']],
    [
      'A stretch of the coast road reopened after crews cleared it, the Ulm Police said.',
      [],
      ['Ulm Police -be stretch of-> road'],
    ],
    ['Hugo Stein moved to Ulm, a port on the Danube.', ['Ulm -be port on-> Danube']],
  ]);
});
