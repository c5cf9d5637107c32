import { expect, test } from '@jest/globals';
import { markedNames } from '../marked-names.js';

test.each([
  ['a first name', '[PER Gilberto Tarn]', 'm'],
  ['two first names together', '[PER Marie Jose Tarn]', 'f'],
  ["what a Vietnamese woman's name has in the middle", '[PER Tarn Thi Sen]', 'f'],
  ['whose son somebody is', '[PER Tarn bin Omar]', 'm'],
  ['whose daughter somebody is', '[PER Quill Arnadottir]', 'f'],
  ['the form of a Slavic surname', '[PER Quill Benkova]', 'f'],
  ['nothing', '[PER Quill Casanova]', null],
  ['a name of either', '[PER Robin Tarn]', null],
])('%s tells the gender', (_, name, gender) => {
  expect(markedNames(name).entities.map((entity) => entity.gender)).toEqual([gender]);
});
