import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('one of two', () => {
  tableOf([
    [
      'Seven miners were hurt or trapped in the tunnel.',
      ['maybe miners -be hurt in-> tunnel', 'maybe miners -be trapped in-> tunnel'],
      ['miners -be hurt in-> tunnel', 'miners -be trapped in-> tunnel'],
    ],
    [
      'The painter lives in Turin or Genoa.',
      ['maybe painter -live in-> Turin', 'maybe painter -live in-> Genoa'],
      ['painter -live in-> Turin'],
    ],
    ['Ms Quist is a surgeon or a nurse.', ['maybe Quist -be-> surgeon', 'maybe Quist -be-> nurse']],
    [
      'Guests can borrow a boat or hire a bicycle and tour the island.',
      ['maybe Guests -borrow-> boat', 'maybe Guests -hire-> bicycle'],
      ['Guests -tour-> island'],
    ],
  ]);
});

describe('both of two', () => {
  tableOf([
    ['The law bans knives or guns.', ['law -ban-> knives', 'law -ban-> guns']],
    ['The crew mends sails, or canvas, for the navy.', ['crew -mend-> sails', 'crew -mend-> canvas']],
    ['The farm employs two or three students.', ['farm -employ-> students']],
    ['The police seized more or less all the boats.', ['police -seize-> boats']],
  ]);
});

describe('what is yet to come', () => {
  tableOf([
    [
      'The bank sold its shares just days before Clara Quist takes over the ministry.',
      ['bank -sell-> shares', 'maybe Clara Quist -take over-> ministry'],
      ['Clara Quist -take over-> ministry'],
    ],
    [
      'The minister will visit Malta after she signs the treaty.',
      ['maybe minister -visit-> Malta', 'maybe she -sign-> treaty'],
      ['she -sign-> treaty'],
    ],
    [
      'The spy was arrested before boarding a train to Prague.',
      ['maybe spy -board-> train'],
      ['spy -board-> train'],
    ],
    [
      'The duke changed his mind before selling the castle.',
      ['maybe duke -sell-> castle'],
      ['duke -sell-> castle'],
    ],
    [
      'Clara Quist wrote two novels before she moved to Lisbon.',
      ['Clara Quist -write-> novels', 'she -move to-> Lisbon'],
    ],
  ]);
});
