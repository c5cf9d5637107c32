import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('a title is whole', () => {
  tableOf([
    [
      'Ada Holt was the star of Stairs to the Harbour (1958), directed by Bo Lind.',
      ['Ada Holt -be star of-> Stairs to the Harbour', 'Bo Lind -direct-> Stairs to the Harbour'],
      ['Bo Lind -direct-> Ada Holt', 'Ada Holt -be star of-> Stairs'],
    ],
    [
      'Her life was the subject of the film Calling the Bluff (1988).',
      ['life -be subject of-> Calling the Bluff'],
      ['film -call-> Bluff'],
    ],
    [
      'Ada Holt starred in the TV film Confessions of an Ugly Sister.',
      ['Ada Holt -star in-> Confessions of an Ugly Sister'],
    ],
    ['Ada Holt met Bo Lind (1958) in Oslo.', ['Ada Holt -meet-> Bo Lind']],
    ['Ada Holt appeared in The Red Door (1962).', ['Ada Holt -appear in-> The Red Door']],
  ]);
});

describe('what stands for a part of a prize or a list is no relation', () => {
  tableOf([
    [
      'Ada Holt won the Alder Award for Best Actress.',
      ['Ada Holt -win-> Award'],
      ['Ada Holt -win for-> Actress'],
    ],
    ['Ada Holt won the Alder Award for her novel.', ['Ada Holt -win for-> novel']],
    [
      'His best roles include Henry Talbot in the drama The Good Wife.',
      [],
      ['roles -include in-> The Good Wife', 'roles -include in-> drama'],
    ],
    [
      'Her mother, originally a Protestant, converted to Islam.',
      ['mother -convert to-> Islam'],
      ['Protestant -be mother of-> Her'],
    ],
  ]);
});
