import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('adjectives behind their noun', () => {
  tableOf([
    ['The owl, native to Chile, eats mice.', ['owl -be native to-> Chile']],
    ['Squads loyal to Nils Roth burned the mill.', ['Squads -be loyal to-> Nils Roth']],
    ['The release of a film critical of Peru was stopped.', [], ['release -be critical of-> Peru']],
    ['Guests such as Nils Roth left.', [], ['Guests -be such as-> Nils Roth']],
  ]);
});

describe('kin and partners in a list', () => {
  tableOf([
    [
      "The duke's two sons, Otto Karl and Hugo Karl, fled.",
      ['Otto Karl -be son of-> duke', 'Hugo Karl -be son of-> duke'],
    ],
    [
      "The duke's three sons, Otto Karl and Hugo Karl, fled.",
      [],
      ['Otto Karl -be son of-> duke', 'Hugo Karl -be son of-> duke'],
    ],
  ]);
});

describe('kin by marriage', () => {
  tableOf([
    [
      'Ada Holt is married to Nils Roth, the brother-in-law of the dean.',
      ['Nils Roth -be brother-in-law of-> dean'],
      ['Nils Roth -be brother of-> dean'],
    ],
    [
      "The dean's father-in-law, Nils Roth, paid the debt.",
      ['Nils Roth -be father-in-law of-> dean'],
      ['Nils Roth -be father of-> dean'],
    ],
  ]);
});

describe('roles in front of a name', () => {
  tableOf([
    ['Founder of the club, Ada Holt died in May.', ['Ada Holt -be founder of-> club']],
    ['The only son of a baker, Nils Roth studied law.', ['Nils Roth -be son of-> baker']],
    [
      'Rector of the academy from 1990 to 1995, Ada Holt wrote plays.',
      ['Ada Holt -be rector of-> academy', 'Ada Holt -write-> plays'],
    ],
    ['Lieutenant General Nils Roth led the army.', ['Nils Roth -lead-> army'], ['General -be-> Lieutenant']],
  ]);
});

describe('deeds told by nouns', () => {
  tableOf([
    [
      "Nils Roth's murder by rebels shocked Chad.",
      ['rebels -murder-> Nils Roth'],
      ['Nils Roth -murder-> rebels'],
    ],
    ['The song was sung until the death of Ada Holt in Bonn.', ['Ada Holt -die in-> Bonn']],
    ["Chile's exports of ore to Peru fell.", ['Chile -export-> ore', 'Chile -export to-> Peru']],
  ]);
});
