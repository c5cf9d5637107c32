import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('whose view it is', () => {
  tableOf([
    ["In Ms Frisk's view, the tax has weakened small shops.", ['tax -weaken-> shops <Frisk>']],
    [
      'The paper quoted a Danish officer as saying that a submarine had entered the bay.',
      ['submarine -enter-> bay <officer>'],
    ],
    [
      'Gulf Air denied claims that its pilot had ignored the alarm.',
      ['not pilot -ignore-> alarm <Gulf Air>'],
    ],
    [
      'It is not true, the clinic said in a statement, that nurses removed the files.',
      ['not nurses -remove-> files <clinic>'],
      ['nurses -remove-> files'],
    ],
  ]);
});

describe('what has not happened', () => {
  tableOf([
    ['Malta has yet to ratify the accord.', ['not Malta -ratify-> accord']],
    ["Chad's refusal to sign the treaty angered Niger.", ['not Chad -sign-> treaty']],
    ['If only Ajax had kept the striker!', ['maybe Ajax -keep-> striker'], ['Ajax -keep-> striker']],
    [
      'Members asked again and again whether the bank had warned its clients.',
      ['maybe bank -warn-> clients'],
      ['bank -warn-> clients'],
    ],
  ]);
});

describe('verbs with a bare noun', () => {
  tableOf([
    ['The army regained control of the port.', ['army -regain control of-> port']],
    ['In the book the king makes no mention of his brother.', ['not king -make mention of-> brother']],
  ]);
});

describe('offices in front', () => {
  tableOf([
    ['As head of the World Bank, Nadia Brun runs two funds.', ['Nadia Brun -be head of-> World Bank']],
  ]);
});
