import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who is the first to do something did it', () => {
  tableOf([
    [
      'Ada Holt became the first woman to chair the bank.',
      ['Ada Holt -chair-> bank'],
      ['maybe Ada Holt -chair-> bank'],
    ],
    ['Nils Roth was the last man to leave the ship.', ['Nils Roth -leave-> ship']],
    [
      'Ada Holt hopes to become the first woman to chair the bank.',
      ['maybe Ada Holt -chair-> bank'],
      ['Ada Holt -chair-> bank'],
    ],
    ['The dam was the first step to tame the river.', [], ['dam -tame-> river', 'step -tame-> river']],
    ['Nils Roth met the first woman to chair the bank.', [], ['Nils Roth -chair-> bank']],
  ]);
});

describe('for what one is known one has done', () => {
  tableOf([
    ['Ada Holt is known for writing hymns.', ['Ada Holt -write-> hymns']],
    ['Nils Roth is remembered for founding the zoo.', ['Nils Roth -found-> zoo']],
    ['The union expelled Nils Roth for insulting a judge.', ['Nils Roth -insult-> judge']],
    ['Ada Holt may be known for writing hymns.', [], ['Ada Holt -write-> hymns']],
  ]);
});

describe('what is only wanted, wished or against all objections', () => {
  tableOf([
    [
      'Ada Holt wants the dean jailed for taking bribes.',
      ['maybe dean -take-> bribes'],
      ['dean -take-> bribes'],
    ],
    [
      'The baker could be fined for selling absinthe.',
      ['maybe baker -sell-> absinthe'],
      ['baker -sell-> absinthe'],
    ],
    ["Spain dropped its objection to Kosovo's admission to the bank.", [], ['Kosovo -be admitted to-> bank']],
    [
      'The judge cleared the dean of stealing a ring.',
      ['maybe dean -steal-> ring'],
      ['maybe judge -steal-> ring'],
    ],
  ]);
});

describe('denials that deny something else', () => {
  tableOf([
    [
      'Not until the rain stopped did Ada Holt cross the river.',
      ['Ada Holt -cross-> river'],
      ['not Ada Holt -cross-> river'],
    ],
    ['Nobody doubts that Ada Holt wrote the song.', ['Ada Holt -write-> song']],
    ['Ada Holt doubts that Nils Roth wrote the song.', [], ['Nils Roth -write-> song']],
    ['Never had the team won a cup.', ['not team -win-> cup'], ['team -win-> cup']],
    [
      'The farm sells its straw rather than burning the husks.',
      ['farm -sell-> straw'],
      ['farm -burn-> husks'],
    ],
  ]);
});

describe('what always follows', () => {
  tableOf([
    ['The Erlen flows past Graz before entering the lake.', ['Erlen -enter-> lake']],
    ['The clerk waits before opening the door.', [], ['clerk -open-> door']],
  ]);
});

describe('in talks to do something', () => {
  tableOf([
    ['The brewery is in talks to buy a farm.', ['maybe brewery -buy-> farm'], ['brewery -buy-> farm']],
    ['The brewery is in no hurry to buy a farm.', [], ['maybe brewery -buy-> farm', 'brewery -buy-> farm']],
    ['Ada Holt is to open the fair.', ['maybe Ada Holt -open-> fair'], ['Ada Holt -open-> fair']],
    ['The aim is to open the fair.', [], ['maybe aim -open-> fair', 'aim -open-> fair']],
  ]);
});
