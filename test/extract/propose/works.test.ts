import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('a title beside its work is a name', () => {
  tableOf([
    [
      'His memoir, A Road to the Hills, was published by Lind Press.',
      ['Lind Press -publish-> A Road to the Hills'],
    ],
    ['Her second album, Blue Hours, topped the charts.', ['Blue Hours -top-> charts']],
    [
      'The hall contains Songs of the Marsh, a mural by Otto Lind.',
      ['hall -contain-> Songs of the Marsh', 'Songs of the Marsh -be mural by-> Otto Lind'],
    ],
    [
      'His second film, Otto Lind said, was a failure.',
      [],
      ['Otto Lind -be-> film', 'Otto Lind -be-> failure'],
    ],
    ["Her last play, Norway's biggest hit, closed the theatre.", ['play -close-> theatre']],
  ]);
});

describe('works and what they are set in', () => {
  tableOf([
    ['Marsh Fire is a novel set in Graz.', ['Marsh Fire -be set in-> Graz', 'Marsh Fire -be-> novel']],
    ['Marsh Fire is a film shot in Chile.', ['Marsh Fire -be shot in-> Chile']],
    ['The plant needs a penalty shot in Oslo.', [], ['penalty -be shot in-> Oslo']],
    [
      'The Lind oak is a tree found only in Chile.',
      ['oak -be found in-> Chile'],
      ['tree -be found in-> Chile'],
    ],
    ['The answer is a law signed by Norway.', ['Norway -sign-> law']],
  ]);
});

describe('several kinds of one actor', () => {
  tableOf([
    [
      'Ada Holt was a Danish stage and film actor.',
      ['Ada Holt -be-> actor', 'Ada Holt -be actor from-> Danish'],
      ['Ada Holt -be-> stage'],
    ],
    ['Otto Lind is a novelist and film critic.', ['Otto Lind -be-> novelist', 'Otto Lind -be-> critic']],
  ]);
});
