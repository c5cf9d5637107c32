import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('verbs that only carry a noun', () => {
  tableOf([
    ['Sixty nations took part in the games.', ['nations -take part in-> games']],
    ['The builders made use of local stone.', ['builders -make use of-> stone']],
    ['The queen paid a visit to Samoa.', ['queen -visit-> Samoa']],
    ['Serbia had talks with Hungary in Vienna.', ['Serbia -talk with-> Hungary']],
    ['Rebels launched an attack on the airport.', ['Rebels -attack-> airport']],
    ['The army took control of the radio station.', ['army -control-> station']],
    ['Denmark made a donation to the hospital.', ['Denmark -donate to-> hospital']],
    ['Iraq signed an agreement with Jordan.', ['Iraq -agree with-> Jordan']],
    ['The EU imposed sanctions on Belarus.', ['EU -impose-> sanctions', 'EU -sanction-> Belarus']],
    ['The police carried out a raid on the club.', ['police -raid-> club']],
    ['Nigeria plays a role in the talks.', ['Nigeria -play role in-> talks']],
    ['Ana Ruiz had a quarrel with the mayor.', ['Ana Ruiz -have quarrel with-> mayor']],
    ['Karl Moss gave a lecture on salt.', ['Karl Moss -give lecture on-> salt']],
    ['The senator gave a speech to the students.', ['senator -address-> students']],
    ['The prosecutor opened an investigation into the bank.', ['prosecutor -investigate-> bank']],
    ['The minister expressed support for the strike.', ['minister -support-> strike']],
  ]);
});

describe('deeds that a light verb does not bring about', () => {
  tableOf([
    ['The queen did not pay a visit to Samoa.', ['not queen -visit-> Samoa'], ['queen -visit-> Samoa']],
    [
      'Rebels may launch an attack on the airport.',
      ['maybe Rebels -attack-> airport'],
      ['Rebels -attack-> airport'],
    ],
    ['Police have the protection of the law.', [], ['Police -protect-> law']],
    ['The ferry provides access to the island.', ['ferry -provide-> access'], ['ferry -access-> island']],
    ['Serbia rejected talks with Hungary.', ['Serbia -reject-> talks'], ['Serbia -talk with-> Hungary']],
    ['The senator cancelled a visit to Haiti.', ['senator -cancel-> visit'], ['senator -visit-> Haiti']],
    ['The general planned an attack on the airport.', [], ['general -attack-> airport']],
  ]);
});
