import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('countries told by an adjective', () => {
  tableOf([
    [
      'Turkish President Recep Tayyip Erdogan criticized Israel.',
      ['Recep Tayyip Erdogan -be president of-> Turkish', 'Recep Tayyip Erdogan -criticize-> Israel'],
    ],
    [
      'A Kenyan runner won the marathon in Boston.',
      ['runner -win-> marathon', 'runner -win marathon in-> Boston'],
    ],
    ['Brazilian support for Argentina has grown.', ['Brazilian -support-> Argentina']],
    ['The Russian invasion of Ukraine began in February.', ['Russian -invade-> Ukraine']],
    ['Ana Lima, a Portuguese economist, advises the bank.', ['Ana Lima -advise-> bank']],
    [
      'The Polish firm exports furniture to Norway.',
      ['firm -export-> furniture', 'firm -export furniture to-> Norway'],
    ],
    ['Chinese investment in Africa doubled.', ['Chinese -invest in-> Africa']],
    [
      'Gambian President Awa Jallow signed the treaty.',
      ['Awa Jallow -be president of-> Gambian', 'Awa Jallow -sign-> treaty'],
    ],
    [
      'The medal went to Fijian sailor Seru Vosa, whose boat sank.',
      ['Seru Vosa -be sailor from-> Fijian', 'medal -go to-> Seru Vosa'],
    ],
    ['Egyptian officials denied the report.', ['officials -deny-> report']],
    ['South Korean singer Kim Min opened the concert.', ['Kim Min -open-> concert']],
    [
      'The Swiss sold the painting to a Dutch collector.',
      ['Swiss -sell-> painting', 'Swiss -sell painting to-> collector'],
    ],
  ]);
});
