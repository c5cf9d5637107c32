import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('whose child somebody is behind the place of birth', () => {
  tableOf([
    [
      'Ida Falk was born in Graz, the daughter of the painter Ole Falk.',
      ['Ida Falk -be daughter of-> Ole Falk', 'Ida Falk -be born in-> Graz'],
      ['Graz -be daughter of-> Ole Falk'],
    ],
    ['Born in Graz, the son of Ole Falk, he worked for Acme.', ['he -be son of-> Ole Falk']],
    [
      'She was born in Graz, the youngest of five children of Ole and Eva Falk.',
      ['She -be child of-> Ole', 'She -be child of-> Eva Falk'],
    ],
    ['Ida Falk was one of six daughters born to Ole Falk.', ['Ida Falk -be daughter of-> Ole Falk']],
    ['Born in Graz, Austria, to the baker Ole Falk, she studied law.', ['she -be born to-> Ole Falk']],
    ['Ida Falk moved to Graz, the capital of Styria.', [], ['Ida Falk -be capital of-> Styria']],
    [
      'Ida Falk was a daughter of King Olaf of Tarvia and Queen Eva.',
      ['Ida Falk -be daughter of-> Olaf', 'Ida Falk -be daughter of-> Eva'],
    ],
    [
      'Bo and Ida Falk had two sons: Karl and Otto.',
      ['Karl -be son of-> Ida Falk', 'Otto -be son of-> Ida Falk'],
    ],
  ]);
});

describe('what goes on behind a clause that tells of another', () => {
  tableOf([
    [
      'The bank is led by Ida Falk, who sits on the council and received the Lind Prize.',
      ['Ida Falk -receive-> Prize'],
      ['bank -receive-> Prize'],
    ],
    [
      'The plan was praised by Ida Falk, who leads the party, but opposed by Ole Ek.',
      ['Ole Ek -oppose-> plan'],
      ['Ida Falk -oppose by-> Ole Ek'],
    ],
    [
      'Bo Ek read law at Tarn College, where the poet Ida Falk was a tutor, and taught at Erlen University.',
      ['Bo Ek -teach at-> Erlen University'],
      ['Ida Falk -teach at-> Erlen University'],
    ],
    [
      'The firm owns the bakery Tarn Loaf, based in Graz, and the mill Norvik.',
      ['firm -own-> Tarn Loaf', 'firm -own-> Norvik'],
    ],
    [
      'The firm owns a bakery, and its rival, Norvik, sued Acme.',
      ['Norvik -sue-> Acme'],
      ['firm -own-> Norvik'],
    ],
    [
      'Acme runs the unit Tarn Chip, whose head, Ida Falk, was hired from Norvik.',
      ['Ida Falk -be hired from-> Norvik', 'Ida Falk -be head of-> Tarn Chip'],
    ],
    ['Bo Ek was sacked and replaced by Ida Falk.', ['Ida Falk -replace-> Bo Ek'], ['Ida Falk -sack-> Bo Ek']],
    [
      'Bo Ek later founded the Tarn Academy in Oslo, which trained Ida Falk.',
      ['Tarn Academy -train-> Ida Falk'],
      ['Oslo -train-> Ida Falk'],
    ],
    [
      'She met her parents, Bo and Ida Falk, who live in Graz.',
      ['Bo -live in-> Graz', 'Ida Falk -live in-> Graz'],
    ],
    ['Her sister, Ida Falk, was a nurse who taught in Graz.', ['Ida Falk -teach in-> Graz']],
    ['He moved to Boston, Massachusetts, where he sold boats.', ['he -sell boats in-> Boston']],
  ]);
});

describe('who holds a role, and where a house stands', () => {
  tableOf([
    [
      'Ida Falk, a graduate of Tarn College and winner of the Lind Prize, spoke.',
      ['Ida Falk -be graduate of-> Tarn College', 'Ida Falk -be winner of-> Lind Prize'],
    ],
    [
      'Ida Falk was a member of the Senate for the Reform Party.',
      ['Ida Falk -be member for-> Reform Party', 'Ida Falk -be member of-> Senate'],
    ],
    [
      'Bo Ek was succeeded by Ida Falk as head of the Tarn Institute.',
      ['Ida Falk -be head of-> Tarn Institute', 'Bo Ek -be head of-> Tarn Institute'],
    ],
    [
      'Scholars who taught at the Tarn Institute include Bo Ek and Ida Falk.',
      ['Bo Ek -teach at-> Tarn Institute', 'Ida Falk -teach at-> Tarn Institute'],
    ],
    ['Acme is a maker of pumps with headquarters in Graz.', ['Acme -have headquarters in-> Graz']],
    [
      'Acme is a maker of pumps, located in Graz.',
      ['Acme -be located in-> Graz'],
      ['pumps -be located in-> Graz'],
    ],
    ['He met his French counterpart, Jean Morel.', ['Jean Morel -be from-> French'], []],
    ['The novel earned her the Lind Prize.', ['her -be earned-> Prize']],
    ["He bought Ida Falk's Norvik.", ['Norvik -be of-> Ida Falk']],
    [
      'Bo Ek was succeeded as head of the Tarn Institute by Ida Falk.',
      ['Ida Falk -succeed-> Bo Ek', 'Ida Falk -be head of-> Tarn Institute'],
    ],
    [
      'Acme, a bank whose chairman, Bo Ek, resigned, moved.',
      ['Bo Ek -be chairman of-> Acme'],
      ['Bo Ek -be chairman of-> bank'],
    ],
    [
      'It was staged by the director Bo Ek, with Ida Falk in the role.',
      [],
      ['Bo Ek -be director with-> Ida Falk'],
    ],
    [
      'The mill opened in 2004 and houses the archive of Acme.',
      ['mill -house-> archive'],
      ['mill -open-> archive'],
    ],
    [
      'He joined the National Front, led by Ida Falk.',
      ['Ida Falk -lead-> National Front'],
      ['Ida Falk -lead-> he'],
    ],
  ]);
});
