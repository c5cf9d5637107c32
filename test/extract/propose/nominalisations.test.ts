import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('a possessor as the doer', () => {
  tableOf([
    ['Germany’s support for Ukraine angered Moscow.', ['Germany -support-> Ukraine']],
    [
      'Hungary’s opposition to the plan delayed the vote.',
      ['Hungary -oppose-> plan', 'opposition -delay-> vote'],
    ],
    ['Google’s acquisition of YouTube surprised investors.', ['Google -acquire-> YouTube']],
    ['Amnesty’s criticism of Egypt was harsh.', ['Amnesty -criticize-> Egypt']],
    ['The pope’s visit to Cuba drew huge crowds.', ['pope -visit-> Cuba', 'visit -draw-> crowds']],
    ['Japan’s exports to China fell in April.', ['Japan -export to-> China']],
    [
      'Qatar’s investment in the club pleased the fans.',
      ['Qatar -invest in-> club', 'investment -please-> fans'],
    ],
    ['They discussed Turkey’s role in the war.', ['Turkey -play role in-> war', 'They -discuss-> role']],
  ]);
});

describe('a doer behind the noun', () => {
  tableOf([
    [
      'The invasion of Poland by Germany began in 1939.',
      ['Germany -invade-> Poland'],
      ['1939 -invade-> Poland'],
    ],
    [
      'The purchase of the island by Denmark surprised residents.',
      ['Denmark -purchase-> island', 'purchase -surprise-> residents'],
    ],
    ['The occupation of the city by France lasted ten years.', ['France -occupy-> city']],
    ['Support from Sweden for the project continued.', ['Sweden -support-> project']],
    ['Attacks by Boko Haram on villages forced thousands to flee.', ['Boko Haram -attack-> villages']],
  ]);
});

describe('both sides in one noun phrase', () => {
  tableOf([
    ['The dispute between Peru and Ecuador ended in 1998.', ['Peru -dispute with-> Ecuador']],
    ['No talks between Peru and Ecuador were held.', ['not Peru -talk with-> Ecuador']],
    ['There was no merger of Fiat and Opel.', ['not Fiat -merge with-> Opel']],
    ['Peru left without talks between Chile and Ecuador.', [], ['Chile -talk with-> Ecuador']],
    ['A merger of Fiat and Opel would please investors.', ['maybe Fiat -merge with-> Opel']],
    ['Talks between Peru and Ecuador could end the war.', ['maybe Peru -talk with-> Ecuador']],
    ['The marriage of Max Roe and Eva Lang lasted a year.', ['Max Roe -marry-> Eva Lang']],
    ['The end of the marriage of Max Roe and Eva Lang came soon.', ['Max Roe -marry-> Eva Lang']],
    ['The marriage of poetry and dance worked.', [], ['poetry -marry-> dance']],
    ['A meeting between Biden and Xi was cancelled.', [], ['Biden -meet with-> Xi']],
    ['Trade between Ghana and Togo has doubled.', ['Ghana -trade with-> Togo']],
    ['The border between Spain and Portugal is quiet.', ['Spain -border-> Portugal']],
    ['The alliance between Renault and Nissan survived.', ['Renault -ally with-> Nissan']],
  ]);
});

describe('deeds that are only named', () => {
  tableOf([
    ['Brussels called for support for Armenia.', [], ['Brussels -support-> Armenia']],
    [
      'The possible acquisition of Fiat by Ford has angered the unions.',
      ['maybe Ford -acquire-> Fiat'],
      ['Ford -acquire-> Fiat'],
    ],
    ['Finland has no dispute with Estonia.', [], ['Finland -dispute with-> Estonia']],
    ['Oslo rejected claims of Norway’s support for the rebels.', [], ['Norway -support-> rebels']],
    [
      'Canada’s alleged interference in the vote is under review.',
      ['maybe Canada -interfere in-> vote'],
      ['Canada -interfere in-> vote'],
    ],
    [
      'A proposed merger between Fiat and Opel failed.',
      ['maybe Fiat -merge with-> Opel'],
      ['Fiat -merge with-> Opel'],
    ],
    ['Japan lacks control over the islands.', [], ['Japan -control-> islands']],
  ]);
});
