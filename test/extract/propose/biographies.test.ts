import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('kin', () => {
  tableOf([
    [
      'The yard was built by the brothers Hugo Stein and Karl Stein.',
      ['Hugo Stein -be brother of-> Karl Stein'],
      ['Hugo Stein -be-> brothers'],
    ],
    [
      'Hugo Stein is the brother-in-law of Mia Lund.',
      ['Hugo Stein -be brother-in-law of-> Mia Lund'],
      ['Hugo Stein -be brother of-> Mia Lund'],
    ],
    ["Mia Lund's father-in-law, Hugo Stein, sold the yard.", ['Hugo Stein -be father-in-law of-> Mia Lund']],
    ['Tom Reed is the great-grandson of Hugo Stein.', ['Tom Reed -be great-grandson of-> Hugo Stein']],
    [
      'Tom Reed is the editor-in-chief of the Oakham Gazette.',
      ['Tom Reed -be editor-in-chief of-> Oakham Gazette'],
    ],
    [
      "Mia Lund's first marriage, to the sculptor Hugo Stein, ended in 1920.",
      ['Mia Lund -marry-> Hugo Stein'],
    ],
    ['The son of a miller, Tom Reed studied in Bonn.', ['Tom Reed -be son of-> miller']],
  ]);
});

describe('studies and stays', () => {
  tableOf([
    [
      'Mia Lund earned a doctorate in botany from Oakham College.',
      ['Mia Lund -earn doctorate from-> Oakham College'],
    ],
    ['Mia Lund taught for nine years in Bergen before the war.', ['Mia Lund -teach in-> Bergen']],
    ['Mia Lund won for the third year in a row.', [], ['Mia Lund -win in-> row']],
    [
      'Mia Lund grew up in Bergen, studied law and joined Oakham Bank.',
      ['Mia Lund -grow up in-> Bergen'],
      ['Mia Lund -study law in-> Bergen'],
    ],
    ['Mia Lund moved to Bergen and taught there until 1960.', ['Mia Lund -teach in-> Bergen']],
    ['Mia Lund praised Bergen but there is no bridge.', [], ['bridge -be in-> Bergen']],
  ]);
});

describe('the first to do something', () => {
  tableOf([
    ['Mia Lund was the first woman to lead the Miners Union.', ['Mia Lund -lead-> Miners Union']],
    ['Mia Lund became the youngest skier to win the Oakham Cup.', ['Mia Lund -win-> Cup']],
    ['Mia Lund may become the first woman to lead the bank.', ['maybe Mia Lund -lead-> bank']],
    [
      'Mia Lund was not the first woman to lead the bank.',
      ['maybe Mia Lund -lead-> bank'],
      ['not Mia Lund -lead-> bank'],
    ],
    ['Mia Lund is the best woman to lead the bank.', [], ['Mia Lund -lead-> bank']],
  ]);
});

describe('deeds done together', () => {
  tableOf([
    ['Mia Lund won the Oakham Prize jointly with Tom Reed.', ['Tom Reed -win-> Prize']],
    [
      'Mia Lund wrote the report together with Tom Reed.',
      ['Mia Lund -write-> report', 'Tom Reed -write-> report'],
    ],
    ['The inn drew sailors, together with Tom Reed.', [], ['Tom Reed -draw-> sailors']],
  ]);
});

describe('roles with a field and a house', () => {
  tableOf([
    [
      'Peter Okoye is a director of research at Shell and a trustee of the Lagos Museum.',
      ['Peter Okoye -be director at-> Shell', 'Peter Okoye -be trustee of-> Lagos Museum'],
      ['Peter Okoye -be director at-> trustee'],
    ],
    [
      'One member of the panel, the economist Ruth Bell, left Bergen.',
      ['Ruth Bell -leave-> Bergen', 'Ruth Bell -be member of-> panel'],
    ],
    [
      'A friend of the mayor, the lawyer Ada Lind, left Bergen.',
      ['friend -leave-> Bergen'],
      ['Ada Lind -be friend of-> mayor'],
    ],
    [
      'The minister, herself the daughter of a miner, opposed the plan.',
      ['minister -be daughter of-> miner', 'minister -oppose-> plan'],
    ],
    [
      'The senator, himself a former soldier, opposed the war.',
      ['senator -oppose-> war'],
      ['soldier -oppose-> war'],
    ],
  ]);
});
