import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('verbs with a particle', () => {
  tableOf([
    ['The firm took over a rival in Leeds.', ['firm -take over-> rival']],
    ['The police called off the search.', ['police -call off-> search']],
    ['The village set up a clinic.', ['village -set up-> clinic']],
    ['The airline turned down the offer.', ['airline -turn down-> offer']],
    ['Soldiers blew the bridge up.', ['Soldiers -blow up-> bridge']],
    ['The committee drew up a list of names.', ['committee -draw up-> list']],
    ['The tests were carried out by a laboratory in Lyon.', ['laboratory -carry out-> tests']],
    ['Engineers shut down the reactor on Sunday.', ['Engineers -shut down-> reactor']],
  ]);
});

describe('verbs with a preposition', () => {
  tableOf([
    ['Iceland relies on fish.', ['Iceland -rely on-> fish']],
    ['The fund invests in small farms.', ['fund -invest in-> farms']],
    ['The judge listened to the witness.', ['judge -listen to-> witness']],
    ['The province belongs to Argentina.', ['province -belong to-> Argentina']],
    ['The result depends on the weather.', ['result -depend on-> weather']],
    ['The team consists of five nurses.', ['team -consist of-> nurses']],
    ['Angry fans pointed at the referee.', ['fans -point at-> referee']],
    ['The delegation objected to the map.', ['delegation -object to-> map']],
    ['The actor died of pneumonia in Madrid.', ['actor -die of-> pneumonia', 'actor -die in-> Madrid']],
    [
      'The singer apologized to the audience for the delay.',
      ['singer -apologize to-> audience', 'singer -apologize for-> delay'],
    ],
    ['The town suffers from a lack of doctors.', ['town -suffer from-> lack']],
    ['Protesters clashed with the police in Tunis.', ['Protesters -clash with-> police']],
  ]);
});

describe('adverbs that belong to the verb', () => {
  tableOf([
    ['Canada hit back at the tariffs.', ['Canada -hit back at-> tariffs'], ['Canada -hit at-> tariffs']],
    ['Norway walked away from the talks.', ['Norway -walk away from-> talks']],
    ['The flood swept away a bridge.', ['flood -sweep away-> bridge']],
    ['The guards let them in at the gate.', ['guards -let in-> them'], ['guards -let-> them']],
    ['The club brought him back.', ['club -bring back-> him'], ['club -bring-> him']],
    ['The minister came back in 2010.', [], ['minister -come back in-> 2010']],
    [
      'The man faces up to 15 years in prison.',
      [],
      ['man -face up in-> prison', 'man -face up to-> years', 'man -face in-> prison'],
    ],
    ['The company set apart funds for a dam.', ['company -set apart-> funds']],
    ['The rains washed the bridge away.', ['rains -wash away-> bridge'], ['rains -wash-> bridge']],
    ['The army lies three miles away from the border.', ['army -lie away from-> border']],
  ]);
});

describe('prepositions of several words', () => {
  tableOf([
    ['The court ruled in favour of Norda on Monday.', ['court -rule in favour of-> Norda']],
    ['Roth is in charge of the archive.', ['Roth -be in charge of-> archive']],
    ['Lind spoke in support of the ban.', ['Lind -speak in support of-> ban']],
    ['Lind spoke in support.', [], ['Lind -speak in-> support']],
  ]);
});
