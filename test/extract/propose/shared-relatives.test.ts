import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('"whose" before what is done to it', () => {
  tableOf([
    [
      'The firm sued the farmers whose wells it had polluted.',
      ['firm -sue-> farmers'],
      ['it -pollute-> farmers'],
    ],
    [
      'The bakery, whose ovens Lind designed, supplies the palace.',
      ['Lind -design-> ovens'],
      ['Lind -design-> bakery'],
    ],
    [
      'The widow whose house the army seized wrote to the king.',
      ['army -seize-> house'],
      ['army -seize-> widow'],
    ],
    [
      'Police freed the merchant whose daughter the gang had kidnapped.',
      ['gang -kidnap-> daughter'],
      ['gang -kidnap-> merchant'],
    ],
    ['The singer, whose father built the bridge, left Vienna.', ['father -build-> bridge']],
    ['The house whose roof the men slept on burned down.', [], ['men -sleep-> house', 'men -sleep-> roof']],
  ]);
});

describe('a second verb with a subject of its own', () => {
  tableOf([
    [
      'The treaty, which Peru signed and Chile rejected, protects the lake.',
      ['Peru -sign-> treaty', 'Chile -reject-> treaty', 'treaty -protect-> lake'],
    ],
    ['Lind met the writer whom Ghana jailed and Togo freed.', ['Togo -free-> writer']],
    [
      'The bank which Oslo owns and in which Bergen invested made a profit.',
      ['Oslo -own-> bank'],
      ['Bergen -invest-> bank'],
    ],
  ]);
});

describe('what is meant to be done', () => {
  tableOf([
    [
      'The factory that Lind helped to design burned down.',
      ['Lind -design-> factory'],
      ['Lind -help-> factory'],
    ],
    ['Lind left the house to the club that he had sworn to close.', [], ['he -swear-> club']],
    ['The states signed the pact, which critics on both sides reviled.', [], ['pact -be-> critics']],
  ]);
});
