import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('adjectives behind a long object', () => {
  tableOf([
    ['The minister called the decision by the Ebro Commission unfair.', ['minister -call unfair-> decision']],
    [
      'The museum declared the paintings from the Weiss Collection genuine.',
      ['museum -declare genuine-> paintings'],
    ],
    [
      'The storm left the villages around Lake Arno uninhabitable.',
      ['storm -leave uninhabitable-> villages'],
    ],
    ['The best seats at the Ritz available cost little.', [], ['Ritz -cost-> little']],
  ]);
});

describe('places that are left out', () => {
  tableOf([
    [
      'The firm runs ferries to Oslo and Bergen but not to Stavanger.',
      [
        'firm -run ferries to-> Oslo',
        'firm -run ferries to-> Bergen',
        'not firm -run ferries to-> Stavanger',
      ],
      ['firm -run ferries to-> Stavanger'],
    ],
    [
      'The bus stops in Graz but not in Steyr.',
      ['bus -stop in-> Graz', 'not bus -stop in-> Steyr'],
      ['bus -stop in-> Steyr'],
    ],
    ['The bus may stop in Graz but not in Steyr.', [], ['bus -stop in-> Steyr', 'not bus -stop in-> Steyr']],
  ]);
});

describe('what something is worth', () => {
  tableOf([
    ['Lind sold shares worth 4 million kronor in May.', ['Lind -sell-> shares'], ['Lind -sell-> kronor']],
    [
      'The police seized drugs worth 2 million euros in Rotterdam.',
      ['police -seize-> drugs', 'police -seize drugs in-> Rotterdam'],
      ['police -seize-> euros'],
    ],
    [
      'The firm won contracts worth about 90 million pounds from the ministry.',
      ['firm -win contracts from-> ministry'],
    ],
  ]);
});

describe('two roles of one bearer', () => {
  tableOf([
    [
      'Norvik Foods is the parent company of Lund Bakeries and the largest employer in Kent.',
      ['Norvik Foods -be parent company of-> Lund Bakeries', 'Norvik Foods -be employer in-> Kent'],
    ],
    [
      'Eva Holm, the commander of the Danish fleet and a cousin of the king, died in 1950.',
      ['Eva Holm -be commander of-> fleet', 'Eva Holm -be cousin of-> king'],
      ['Eva Holm -be commander of-> cousin'],
    ],
    [
      'Karl Moss, a friend of the mayor and the bishop, died in 1950.',
      ['Karl Moss -be friend of-> mayor', 'Karl Moss -be friend of-> bishop'],
    ],
  ]);
});

describe('kin in a list', () => {
  tableOf([
    [
      'Bo Moss and his wife Birgit own a farm in Jutland.',
      ['Bo Moss -own-> farm', 'Birgit -own-> farm', 'Birgit -be wife of-> his'],
      ['wife -own-> farm'],
    ],
  ]);
});

describe('what is won for somebody', () => {
  tableOf([
    [
      'The novel won the Irish writer Fiona Kerr the Holt Prize.',
      ['novel -win-> Prize', 'novel -win prize for-> Fiona Kerr'],
      ['novel -win-> Fiona Kerr'],
    ],
    [
      'The club won the striker Bo Moss, the best player in Spain.',
      ['club -win-> Bo Moss'],
      ['club -win player for-> Bo Moss'],
    ],
    [
      'Holt bought Acme, a brewery the state had owned.',
      ['state -own-> brewery'],
      ['Holt -buy brewery for-> Acme'],
    ],
  ]);
});

describe('a list of subjects behind what stands in front', () => {
  tableOf([
    [
      'In June, Acme, Norda and Volvo raised prices.',
      ['Acme -raise-> prices', 'Norda -raise-> prices', 'Volvo -raise-> prices'],
    ],
    [
      'On Friday, police, soldiers, and guards closed the road.',
      ['police -close-> road', 'soldiers -close-> road', 'guards -close-> road'],
    ],
    [
      'In 1893, Karen Lind, her mother and her sister left the house.',
      ['Karen Lind -leave-> house', 'mother -leave-> house', 'sister -leave-> house'],
    ],
    [
      'In Oslo, Norway, police and soldiers closed the road.',
      ['police -close-> road'],
      ['Norway -close-> road'],
    ],
    ['In Paris, Lyon and Nice, farmers blocked roads.', ['farmers -block-> roads'], ['Lyon -block-> roads']],
    ['In 1990, Lind, a smith and Moss founded a club.', ['Moss -found-> club']],
  ]);
});
