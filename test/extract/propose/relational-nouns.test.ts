import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('nouns that say what somebody is to somebody else', () => {
  tableOf([
    ['Paul Allen was a co-founder of Microsoft.', ['Paul Allen -be co-founder of-> Microsoft']],
    ['Skoda is a subsidiary of Volkswagen.', ['Skoda -be subsidiary of-> Volkswagen']],
    ['Elena is the daughter of a fisherman from Crete.', ['Elena -be daughter of-> fisherman']],
    [
      'Peter Bauer, the son of a miner, became a senator.',
      ['Peter Bauer -be son of-> miner', 'Peter Bauer -become-> senator'],
    ],
    [
      'Sophie Brandt, the wife of the ambassador, founded the charity.',
      ['Sophie Brandt -be wife of-> ambassador', 'Sophie Brandt -found-> charity'],
    ],
    [
      'Ottawa is the capital of Canada and the seat of its parliament.',
      ['Ottawa -be capital of-> Canada', 'Ottawa -be seat of-> parliament'],
    ],
    [
      'Iceland is a member of NATO but not of the European Union.',
      ['Iceland -be member of-> NATO'],
      ['Iceland -be member of-> European Union'],
    ],
    ['Her uncle was the owner of the largest mill in Ghent.', ['uncle -be owner of-> mill']],
    ['Diego is a cousin of the president.', ['Diego -be cousin of-> president']],
    ['The lake is the source of the river.', ['lake -be source of-> river']],
    [
      'Kenya’s ambassador to Japan, Grace Otieno, opened the exhibition.',
      ['Grace Otieno -be ambassador of-> Kenya', 'Grace Otieno -open-> exhibition'],
    ],
    ['Jamal is Amina’s brother.', ['Jamal -be brother of-> Amina']],
    ['Bosch is the main supplier of the carmaker.', ['Bosch -be supplier of-> carmaker']],
    ['Vienna is home to several agencies.', ['Vienna -be home to-> agencies']],
    [
      'The island is not a part of Denmark.',
      ['not island -be part of-> Denmark'],
      ['island -be part of-> Denmark'],
    ],
    [
      'One of the founders is Nina Roth.',
      ['Nina Roth -be one of-> founders'],
      ['founders -be-> Nina Roth', 'One -be-> Nina Roth'],
    ],
    ['One of the ferries was a wreck.', [], ['ferries -be-> wreck', 'One -be-> wreck']],
    ['Hydra is a Task Force of the Nordic Council.', ['Hydra -be task force of-> Nordic Council']],
    ['Peru is at war with Chile over the coast.', ['Peru -be at war with-> Chile'], ['Peru -be at-> war']],
    ['Nina Roth was the first director of the museum.', ['Nina Roth -be director of-> museum']],
  ]);
});
