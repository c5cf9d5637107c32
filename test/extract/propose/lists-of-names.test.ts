import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('lists of names and roles', () => {
  tableOf([
    [
      'Ada Lind of the Labour Party, Jonas Ek of the Green Party and Karl Holt of the Reform Party won seats.',
      ['Ada Lind -win-> seats', 'Jonas Ek -win-> seats', 'Karl Holt -win-> seats'],
      ['Jonas Ek -be of-> Labour Party', 'Karl Holt -be of-> Green Party'],
    ],
    [
      'The winners were Ada Lind and Jonas Ek.',
      ['winners -include-> Ada Lind', 'winners -include-> Jonas Ek'],
    ],
    ['The winner was Ada Lind.', ['winner -be-> Ada Lind'], ['winner -include-> Ada Lind']],
    [
      'The show was praised by Vera Holm, professor of history and director of the museum.',
      ['Vera Holm -be professor of-> history', 'Vera Holm -be director of-> museum'],
    ],
    [
      'Jonas was a farmer and his sister, Ada, is a nurse and a potter.',
      ['Ada -be-> nurse', 'Ada -be-> potter'],
      ['Jonas -be-> nurse', 'Jonas -be-> potter'],
    ],
    [
      'The grain is bought in Peru, milled in Bonn, and sold in Graz.',
      ['grain -be milled in-> Bonn', 'grain -be sold in-> Graz'],
      ['Peru -be milled in-> Bonn'],
    ],
    [
      'The guide stayed with Ada Lind while travelling and wrote of the ruins.',
      ['guide -write of-> ruins'],
      ['guide -travel of-> ruins'],
    ],
  ]);
});

describe('whose and of what', () => {
  tableOf([
    [
      "Damen is Norway's largest maker of boats.",
      ['Damen -be maker of-> boats'],
      ['Damen -be maker of-> Norway'],
    ],
    ["Vera Holm is Norway's minister of finance.", ['Vera Holm -be minister of-> Norway']],
    ['The Texas farmer Jonas Ek sued the bank.', ['Jonas Ek -be farmer from-> Texas']],
    ['London mayor Jonas Ek sued the bank.', ['Jonas Ek -be mayor of-> London']],
    [
      'Jonas Ek was appointed City Engineer of Oslo.',
      ['Jonas Ek -be city engineer of-> Oslo'],
      ['Jonas Ek -be engineer of-> City Engineer'],
    ],
    [
      'Rosa Linde married the German-Polish singer Jonas Ek.',
      ['Rosa Linde -marry-> Jonas Ek'],
      ['Jonas Ek -be singer from-> German-Polish'],
    ],
    ['The tax is a kind of fine.', ['tax -be-> kind'], ['tax -be kind of-> fine']],
    [
      "Vera Holm became the youngest member in the club's history.",
      ['Vera Holm -become-> member'],
      ['Vera Holm -become member in-> history'],
    ],
    ['It rests on the belief that success goes to the strong.', [], ['success -go-> belief']],
    ["China's hostility towards Taiwan grew.", ['China -be hostile to-> Taiwan']],
  ]);
});

describe('what stands between verb and preposition', () => {
  tableOf([
    [
      'Vera Holm studied at the Sorbonne, where Jonas Ek taught chemistry.',
      ['Jonas Ek -teach chemistry at-> Sorbonne'],
    ],
    ['Vera Holm attended Lund University in Sweden.', ['Vera Holm -attend university in-> Sweden']],
    [
      'Vera Holm spent two years in Ghana.',
      ['Vera Holm -spend time in-> Ghana'],
      ['Vera Holm -spend in-> Ghana'],
    ],
    ['The navy fired dozens of rounds of shells into the harbour.', ['navy -fire shells into-> harbour']],
    ['Vera Holm learned a lot from the game.', ['Vera Holm -learn from-> game']],
    ['Vera Holm graduated magna cum laude from Yale.', ['Vera Holm -graduate from-> Yale']],
    [
      'Vera Holm left the choir at the age of 16.',
      ['Vera Holm -leave-> choir'],
      ['Vera Holm -leave choir at-> age'],
    ],
    ['Vera Holm was cast as Ruby in the film.', ['Vera Holm -be cast as-> Ruby']],
    ['The prize made the couple a model of thrift.', ['couple -be-> model'], ['prize -make-> couple']],
    ['The clinic treats 9 percent of the population.', [], ['clinic -treat-> population']],
  ]);
});
