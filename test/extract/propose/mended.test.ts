import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('sentences that the parser gets wrong', () => {
  tableOf([
    ['The EU imposed sanctions on Belarus because it jailed journalists.', ['EU -impose-> sanctions']],
    ['NATO plans to send jets to Poland.', ['maybe NATO -send-> jets']],
    [
      'Complicating the talks, Serbia and Kosovo closed the border.',
      ['Serbia -close-> border', 'Kosovo -close-> border'],
    ],
    ['According to Peru, Chile and Bolivia, Brazil has sent ships.', ['Brazil -send-> ships <Peru>']],
    [
      'Officials say a truce is unlikely as Iran would gain ground.',
      ['maybe Iran -gain-> ground <Officials>'],
    ],
    [
      'Ghana sold gold, state media reported on Monday, two weeks before the vote.',
      ['Ghana -sell-> gold <media>'],
    ],
    [
      "The corps consisted of Field Guards, the Norwegian Division and Anton Bruun's Danish Division.",
      ['corps -consist of-> Danish Division'],
      ['corps -consist of-> Anton Bruun'],
    ],
    [
      'The guard left him there, legs dangling off the wall.',
      ['legs -dangle off-> wall'],
      ['guard -leave-> legs'],
    ],
    ['In Norway, attempted robbery is an offence.', ['robbery -be-> offence']],
    ['Savings Bank (SB): posted yields on loans for delivery.', [], ['Savings Bank -be yields on-> loans']],
    ['The US-Japan security pact is turning into a bloc.', ['pact -turn into-> bloc']],
    [
      'The pact between Chile, Peru and Brazil is turning into a bloc.',
      ['pact -turn into-> bloc'],
      ['Peru -turn into-> bloc'],
    ],
    [
      'The deal was signed by Jane Doe in Oslo on Friday.',
      ['Jane Doe -sign-> deal', 'deal -be signed in-> Oslo'],
    ],
    [
      'Spain opposed efforts to ban imports.',
      ['Spain -oppose efforts to ban-> imports'],
      ['maybe Spain -ban-> imports'],
    ],
    [
      'Turkey has set goals to cut debt and stressed the need to export steel.',
      ['Turkey -set goals to cut-> debt', 'Turkey -stress need to export-> steel'],
      ['Turkey -have-> goals'],
    ],
    [
      'The bank employs 900 clerks, and its chairman, Paul Reyes, accused Chile of hiding losses.',
      ['bank -employ-> clerks', 'Paul Reyes -accuse-> Chile'],
      ['bank -employ-> Paul Reyes', 'bank -accuse-> Chile'],
    ],
    [
      'Peru sells copper and the state bought a mine.',
      ['Peru -sell-> copper', 'state -buy-> mine'],
      ['Peru -sell-> state', 'Peru -buy-> mine', 'copper -buy-> mine'],
    ],
    ['China held drills, drawing protests from Taiwan.', ['China -hold-> drills', 'China -draw-> protests']],
  ]);
});
