import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who does it', () => {
  tableOf([
    [
      'A shot in the final minute, by Jonas Ek, was saved by Marta Ruiz.',
      ['Marta Ruiz -save-> shot'],
      ['Jonas Ek -save-> shot'],
    ],
    [
      'The files are arranged by topic in a cabinet sorted by region.',
      ['cabinet -be sorted by-> region'],
      ['region -sort-> cabinet'],
    ],
    [
      'The baker, known by her pseudonym Rosa Linde, died in Graz.',
      ['baker -die in-> Graz'],
      ['Rosa Linde -know-> baker'],
    ],
    [
      'The queue can be avoided by walking from Shore Road.',
      [],
      ['queue -walk from-> Shore Road', 'maybe queue -walk from-> Shore Road'],
    ],
    ['The wrecks were found using radar.', [], ['wrecks -use-> radar']],
    [
      'Olga Brandt is regarded as a saint by the Lutheran Church.',
      ['Olga Brandt -be-> saint <Lutheran Church>'],
      ['Olga Brandt -be saint by-> Lutheran Church'],
    ],
    [
      "Vera Holm's remarks described Malta as a fortress, according to Reuters.",
      ['Malta -be-> fortress <Vera Holm>'],
    ],
    ["Jana Roth's career playing for Vitesse ended in May.", ['Jana Roth -play for-> Vitesse']],
    ['Mr Roth has spent two years selling tyres in Accra.', ['Roth -sell-> tyres'], ['years -sell-> tyres']],
    ['Her first job was selling ice cream in Bonn.', [], ['job -sell-> cream']],
    [
      'One of the aims of the club was building ships for Norway.',
      [],
      ['One -build-> ships', 'aims -build-> ships'],
    ],
    ['The strike that has left garbage rotting in alleys ended on Monday.', [], ['strike -rot in-> alleys']],
    [
      'Vera Holm sent a note to Jonas Ek which named the thief.',
      ['note -name-> thief'],
      ['Jonas Ek -name-> thief'],
    ],
    [
      'Jana Roth is the author of a book about Peru, written in 1931.',
      ['Jana Roth -be author of-> book'],
      ['Jana Roth -be written in-> 1931'],
    ],
    ['English is useful when dealing with clerks.', [], ['English -deal with-> clerks']],
    [
      'Jana Roth was a French-born engineer who designed the bridge.',
      ['Jana Roth -be born in-> French', 'Jana Roth -design-> bridge'],
    ],
    ['The mill was built by the monks in the 1540s.', ['monks -build-> mill']],
    ['Jana Roth guest starred in the series.', ['Jana Roth -star in-> series']],
  ]);
});

describe('who says so between commas', () => {
  tableOf([
    [
      'The old dam, engineers warned in a report, needs new gates.',
      ['dam -need-> gates <engineers>'],
      ['engineers -warn-> dam'],
    ],
    [
      'The mayor, Jonas Ek told reporters at a hearing, has sold the yard.',
      ['mayor -sell-> yard <Jonas Ek>'],
      ['Jonas Ek -sell-> yard'],
    ],
    ['The ferry, the owner said in March, was built by Damen.', ['Damen -build-> ferry <owner>']],
    ['The union has accepted the offer; it was quoted by Reuters on the terms.', ['union -accept-> offer']],
    ['The clinic reportedly moved to Aarau, Switzerland.', ['Aarau -be in-> Switzerland']],
  ]);
});
