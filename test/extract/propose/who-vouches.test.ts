import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('whoever grumbles, guesses or protests that something is so says it', () => {
  tableOf([
    ['Nurses grumbled that the ward had lost its heating.', ['ward -lose-> heating <Nurses>']],
    ['Rowers protested that the judge had ignored a foul.', ['judge -ignore-> foul <Rowers>']],
    ['Geologists surmised that the river had carved the gorge.', ['river -carve-> gorge <Geologists>']],
    ['The panel determined that the captain had ignored the radar.', ['captain -ignore-> radar <panel>']],
    ['Rowers protested in Bergen.', ['Rowers -protest in-> Bergen']],
    ['The abbot established a school.', ['abbot -establish-> school']],
  ]);
});

describe('a conclusion, a sign or a fear is that of whoever has it', () => {
  tableOf([
    [
      'Auditors came to the conclusion that the treasurer had forged the bill.',
      ['treasurer -forge-> bill <Auditors>'],
    ],
    [
      'Many linguists see this as proof that Norse settlers named the bay.',
      ['settlers -name-> bay <linguists>'],
    ],
    [
      'The guards took the silence as a sign that Hugo Stein had left the tower.',
      ['Hugo Stein -leave-> tower <guards>'],
      ['guards -take-> silence', 'guards -take silence as-> sign'],
    ],
    ['Pia Lund voiced concern that otters would eat the trout.', ['maybe otters -eat-> trout <Pia Lund>']],
    ['This is a sign that Hugo Stein has left the tower.', ['Hugo Stein -leave-> tower']],
  ]);
});

describe('what is found, noted or seen is all that follows', () => {
  tableOf([
    [
      'A survey found a third of pilots opposed the merger.',
      ['third -oppose-> merger <survey>'],
      ['survey -find-> third', 'survey -find-> pilots'],
    ],
    [
      'The broker fears a slump but reckons the blow to exports would be smaller.',
      [],
      ['broker -reckon-> blow'],
    ],
    ['Norvik saw its shares dip on Friday.', [], ['Norvik -see-> shares', 'Norvik -see-> dip']],
    ['The bank saw its stock slump.', [], ['bank -see-> slump']],
    ['The bank shares a stock exchange with Oslo.', ['bank -share-> exchange']],
    ['Divers found a statue covered in moss.', ['Divers -find-> statue', 'statue -be covered in-> moss']],
    [
      'It was the second time that the court had ruled on the tax.',
      ['court -rule on-> tax'],
      ['court -rule time on-> tax'],
    ],
  ]);
});
