import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('the state something is brought into', () => {
  tableOf([
    [
      'Guards took Ida Moen into custody.',
      ['Guards -take into custody-> Ida Moen'],
      ['Guards -take-> Ida Moen'],
    ],
    ['Ida Moen was taken into custody by guards.', ['guards -take into custody-> Ida Moen']],
    ['Critics called the vote into question.', ['Critics -call into question-> vote']],
    ['The gang set the barn on fire.', ['gang -set on fire-> barn']],
    ['The abbey put the harp up for sale.', ['abbey -put up for sale-> harp']],
    ['The storm left the islands without power.', ['storm -leave without power-> islands']],
    [
      'Ida Moen put the jar on the shelf.',
      ['Ida Moen -put jar on-> shelf'],
      ['Ida Moen -put on shelf-> jar'],
    ],
    ['Pirates took the captain hostage.', ['Pirates -take hostage-> captain']],
    ['The captain was taken hostage by pirates.', ['pirates -take hostage-> captain']],
    ['Pirates took a hostage.', ['Pirates -take-> hostage']],
    ['A sprain kept her off court.', ['sprain -keep off court-> her'], ['sprain -keep-> court']],
  ]);
});

describe('of whoever is cited the text itself tells', () => {
  tableOf([
    [
      'The dam leaks oil, according to Ida Moen, who owns the mill.',
      ['dam -leak-> oil <Ida Moen>', 'Ida Moen -own-> mill'],
    ],
    [
      'The dam leaks oil, according to a study published by Lund University.',
      ['dam -leak-> oil <study>', 'Lund University -publish-> study'],
    ],
  ]);
});
