import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('leave to do something is not the deed', () => {
  tableOf([
    ['The regulator let the dairy sell its herd.', ['maybe dairy -sell-> herd'], ['dairy -sell-> herd']],
    ['The guard let the poacher leave the wood.', ['poacher -leave-> wood']],
  ]);
});

describe('what nobody proved or concluded stays open', () => {
  tableOf([
    [
      'The coroner could not establish that the nurse had locked the door.',
      ['maybe nurse -lock-> door <coroner>'],
      ['nurse -lock-> door', 'nurse -lock-> door <coroner>'],
    ],
    [
      'The coroner did not come to the conclusion that the nurse had locked the door.',
      ['maybe nurse -lock-> door <coroner>'],
      ['nurse -lock-> door <coroner>'],
    ],
    [
      'The coroner may come to the conclusion that the nurse had locked the door.',
      [],
      ['nurse -lock-> door <coroner>'],
    ],
  ]);
});

describe('what one has may have been made by somebody', () => {
  tableOf([
    [
      'The museum has the violin built by Pia Stein.',
      ['museum -have-> violin', 'Pia Stein -build-> violin'],
      ['museum -have built-> violin'],
    ],
  ]);
});

describe('a verb without an object has none of the next in a list', () => {
  tableOf([
    [
      'The dairy grew, bought a rival and left Bonn.',
      ['dairy -buy-> rival', 'dairy -leave-> Bonn'],
      ['dairy -grow-> rival'],
    ],
    ['Norvik built and sold the churn.', ['Norvik -sell-> churn', 'Norvik -build-> churn']],
  ]);
});

describe('what a participle between commas is not about', () => {
  tableOf([
    [
      'In the end, beaten by Hugo Stein, Pia Lund left the club.',
      ['Hugo Stein -beat-> Pia Lund'],
      ['Hugo Stein -beat-> end'],
    ],
    ['The opera had its biggest crowd in Graz, followed by Bonn.', [], ['Bonn -follow-> opera']],
    ['Arsenic was found in Bonn sold by Norvik.', [], ['Norvik -sell-> Bonn']],
  ]);
});

describe('who is no general, no house, no helper and no wife', () => {
  tableOf([
    [
      'The attorney general Hugo Stein sued the bank.',
      ['Hugo Stein -sue-> bank'],
      ['Hugo Stein -be-> general', 'Hugo Stein -be-> attorney'],
    ],
    ['The firm Stein built sank.', [], ['Stein -be-> firm']],
    ['He gave the post as envoy to Pia Lund.', [], ['he -be envoy to-> Pia Lund']],
    [
      'Born to a smith and his wife, the weaver Ida Moe, Hugo Stein sang in Ulm.',
      [],
      ['Ida Moe -be wife of-> Hugo Stein'],
    ],
    [
      'Norvik’s chairman and former minister, Hugo Stein, left Ulm.',
      ['Hugo Stein -be chairman of-> Norvik'],
      ['Hugo Stein -be former minister of-> Norvik'],
    ],
    ['Hugo Stein’s Eastern Front was praised by Norvik.', [], ['Hugo Stein -be of-> Eastern Front']],
  ]);
});

describe('who is named before the colon of a headline does not do it', () => {
  tableOf([['Stein: Norvik to close mill', [], ['maybe Stein -close-> mill']]]);
});

describe('what a cleft sentence denies, leaves open or tells of a house', () => {
  tableOf([
    [
      'It was in Bonn that Hugo Stein met Pia Lund.',
      ['Hugo Stein -meet in-> Bonn'],
      ['Hugo Stein -meet-> Bonn'],
    ],
    [
      'It was not in Bonn that Hugo Stein met Pia Lund.',
      ['Hugo Stein -meet-> Pia Lund'],
      ['Hugo Stein -meet-> Bonn', 'Hugo Stein -meet in-> Bonn'],
    ],
    ['It may be in Bonn that Hugo Stein met Pia Lund.', [], ['Hugo Stein -meet in-> Bonn']],
    ['It was in a mill that Hugo Stein built.', ['Hugo Stein -build-> mill']],
  ]);
});

describe('who is named with somebody need not do the same', () => {
  tableOf([
    [
      'Hugo Stein composed an opera with Pia Lund in the title role.',
      ['Hugo Stein -compose-> opera'],
      ['Pia Lund -compose-> opera'],
    ],
    ['Hugo Stein composed an opera with Pia Lund in May.', ['Pia Lund -compose-> opera']],
    ['Norvik was bought by Hugo Stein along with Tarn Foods.', [], ['Tarn Foods -buy-> Norvik']],
  ]);
});

describe('what somebody’s brother is they are not', () => {
  tableOf([
    [
      'Pia Lund, whose brother, Hugo Stein, is a singer, sold the mill in May.',
      ['Pia Lund -sell-> mill'],
      ['Pia Lund -be-> singer'],
    ],
    [
      'Pia Lund, the clerk, is a singer, and left Ulm in May.',
      ['Pia Lund -be-> singer', 'Pia Lund -leave-> Ulm'],
    ],
  ]);
});

describe('what a second plural or participle is', () => {
  tableOf([
    ['Norvik sells shoes and boots its rivals refuse.', ['Norvik -sell-> shoes'], ['Norvik -boot-> rivals']],
    ['Norvik supplies water to farms and powers a smelter.', ['Norvik -power-> smelter']],
    [
      'A film directed by Lee and shot in Peru won the prize.',
      ['film -be shot in-> Peru'],
      ['film -be directed in-> Peru'],
    ],
    [
      'Pia Lund read the will of Hugo Stein in Bonn, in which he left her the mill.',
      [],
      ['he -leave mill in-> Bonn'],
    ],
  ]);
});
