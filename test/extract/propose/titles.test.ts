import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what stands before a name', () => {
  tableOf([
    ['The dean, biologist Nora Quist, left Lund.', ['Nora Quist -be-> biologist', 'Nora Quist -be-> dean']],
    ['Danish drugmaker Lundgren cut prices.', ['Lundgren -be drugmaker from-> Danish']],
    ['Police chief Bo Sandvik closed the road.', ['Bo Sandvik -be-> chief']],
    [
      'Deputy President Bo Sandvik closed the road.',
      ['Bo Sandvik -be-> President'],
      ['President -be-> Deputy'],
    ],
    [
      "Norway's Deputy President Bo Sandvik closed the road.",
      ['Bo Sandvik -be deputy president of-> Norway'],
    ],
    ['Mr Sandvik closed the road.', [], ['Sandvik -be-> Mr']],
    [
      'Peruvian-born striker Ruy Dias joined Ajax.',
      ['Ruy Dias -be born in-> Peruvian', 'Ruy Dias -be-> striker', 'Ruy Dias -join-> Ajax'],
    ],
    ["Jamaica's Tanya Blake won the race.", ['Tanya Blake -be from-> Jamaica', 'Tanya Blake -win-> race']],
  ]);
});

describe('descriptions of what has no name', () => {
  tableOf([
    [
      'The suspect, a clerk at the embassy, fled to Oman.',
      ['suspect -be clerk at-> embassy', 'suspect -flee to-> Oman'],
    ],
    ['She owns a house, a barn and a boat.', [], ['house -be-> barn', 'barn -be-> house']],
  ]);
});

describe('whose', () => {
  tableOf([
    [
      'Tarn Oil, whose chairman is Olaf Brekke, sold a rig.',
      ['Olaf Brekke -be chairman of-> Tarn Oil', 'Tarn Oil -sell-> rig'],
    ],
  ]);
});

describe('clefts', () => {
  tableOf([
    [
      'It was Ada Frisk, a pupil of Bo Lind, who took the photograph.',
      ['Ada Frisk -take-> photograph'],
      ['Bo Lind -take-> photograph'],
    ],
  ]);
});

describe('what something remains', () => {
  tableOf([
    ['The vaccine remains effective against the new strain.', ['vaccine -remain effective against-> strain']],
  ]);
});

describe('members, followers and chiefs', () => {
  tableOf([
    ['Bulgaria, a member of NATO, sent tanks.', ['Bulgaria -be member of-> NATO']],
    ['Bergen, a nurse from Oslo, left.', [], ['Bergen -be nurse from-> Oslo']],
    ['Bo Lind, a Republican from Texas, voted.', ['Bo Lind -be republican from-> Texas']],
    ['Lowick Bank chief executive Ann Lee left Oslo.', ['Ann Lee -be chief executive of-> Lowick Bank']],
    ['Ann Lee, a Polish-born surgeon, left Rome.', ['Ann Lee -be born in-> Polish']],
  ]);
});

describe('several roles before one name', () => {
  tableOf([
    [
      'The painter and sculptor Ada Holt lives in Nice.',
      ['Ada Holt -live in-> Nice', 'Ada Holt -be-> painter', 'Ada Holt -be-> sculptor'],
      ['painter -live in-> Nice'],
    ],
    [
      'Dancer, actor and director Bo Lee praised the drummer and singer Mia Lund.',
      ['Bo Lee -praise-> Mia Lund', 'Bo Lee -be-> Dancer', 'Mia Lund -be-> drummer'],
      ['Bo Lee -praise-> drummer'],
    ],
    ['The tailor and the baker Bo Lee moved to Bonn.', ['tailor -move to-> Bonn', 'Bo Lee -move to-> Bonn']],
    ['The king and queen Ada Holt live in Bonn.', [], ['Ada Holt -be-> king']],
    ['The painter and singer Bo Lee are suing Acme.', [], ['Bo Lee -be-> painter']],
  ]);
});

describe('titles and nouns right before a name behind a preposition', () => {
  tableOf([
    [
      'Bo Lee is the heir to Dame Ada Holt.',
      ['Bo Lee -be heir to-> Ada Holt'],
      ['Bo Lee -be heir to-> Dame'],
    ],
    [
      'Bo Lee, a former pupil of chess champion Jan Ek, won the cup.',
      ['Bo Lee -be former pupil of-> Jan Ek'],
      ['Bo Lee -be former pupil of-> champion'],
    ],
    ['Captain Ada Holt of the Danish navy thanked the crew.', ['Ada Holt -be captain of-> navy']],
  ]);
});
