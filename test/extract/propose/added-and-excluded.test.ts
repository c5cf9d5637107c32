import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who is added to a subject does it too, who is set against it does not', () => {
  tableOf([
    ['Renault, along with Nissan, owns the plant.', ['Renault -own-> plant', 'Nissan -own-> plant']],
    [
      'The plant, together with the mine, employs 500 people.',
      ['plant -employ-> people', 'mine -employ-> people'],
    ],
    [
      'The minister visited the camp along with two aides.',
      ['minister -visit-> camp'],
      ['camp -visit-> aides'],
    ],
    [
      'Mount Kenya, not Kilimanjaro, is the highest mountain in the country.',
      ['Mount Kenya -be-> mountain', 'not Kilimanjaro -be-> mountain'],
      ['Kilimanjaro -be-> mountain'],
    ],
    ['Ada Holt, not Bo Lind, lives in Oslo.', ['not Bo Lind -live in-> Oslo'], ['Bo Lind -live in-> Oslo']],
    [
      'Sources at the firm, who own shares, rejected the offer.',
      ['Sources -own-> shares'],
      ['firm -own-> shares'],
    ],
  ]);
});

describe('a verb with an adverb that fills it shares no object with the next', () => {
  tableOf([
    ['Ada Holt ran home and wrote the letter.', ['Ada Holt -write-> letter'], ['Ada Holt -run-> letter']],
    ['Ada Holt scored twice and set up the goal.', ['Ada Holt -set up-> goal'], ['Ada Holt -score-> goal']],
    [
      'Ada Holt designed and later built the bridge.',
      ['Ada Holt -design-> bridge', 'Ada Holt -build-> bridge'],
    ],
  ]);
});
