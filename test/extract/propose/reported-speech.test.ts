import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('one speaker inside another', () => {
  tableOf([
    ['Reuters reported that Lopez had said that Spain sold the ships.', ['Spain -sell-> ships <Lopez>']],
    [
      'The paper wrote that the minister denied that Ghana had bought the jets.',
      ['not Ghana -buy-> jets <minister>'],
      ['Ghana -buy-> jets'],
    ],
    [
      'The lawyer said her client denies that he owns the yacht.',
      ['not he -own-> yacht <client>'],
      ['he -own-> yacht'],
    ],
    [
      'Officials told Reuters that the army might shell the port.',
      ['maybe army -shell-> port <Officials>'],
      ['army -shell-> port'],
    ],
    ['The firm denies that it told investors that the drug cures cancer.', [], ['drug -cure-> cancer']],
    [
      'The general claimed that spies believe that the enemy has missiles.',
      ['enemy -have-> missiles <spies>'],
    ],
    [
      'Silva said she did not believe the mayor had lied to the court.',
      ['not mayor -lie to-> court <she>'],
      ['mayor -lie to-> court'],
    ],
    [
      'The BBC says the union wants the company to raise wages.',
      ['maybe company -raise-> wages <BBC>'],
      ['company -raise-> wages'],
    ],
  ]);
});

describe('what hangs on a word of saying', () => {
  tableOf([
    ['The report that the bank had sold the bonds was wrong.', [], ['report -sell-> bonds']],
    ['Her claim that the firm hid the test results was false.', [], ['firm -hide-> results']],
    ['The minister warned of attacks by the rebels on the port.', [], ['port -attack-> rebels']],
    [
      'The mayor insisted the tram had not hit the child.',
      ['not tram -hit-> child <mayor>'],
      ['tram -hit-> child'],
    ],
    ['Scientists have shown that the plant absorbs lead.', ['plant -absorb-> lead <Scientists>']],
    [
      'The letter states that the duke owns the forest and leases the mill.',
      ['duke -own-> forest <letter>', 'duke -lease-> mill <letter>'],
    ],
    [
      'Lopez criticized the court and said it had ignored the law.',
      ['Lopez -criticize-> court', 'it -ignore-> law <Lopez>'],
    ],
    [
      'Moscow announced that it would close the consulate, and Warsaw welcomed the news.',
      ['maybe it -close-> consulate <Moscow>', 'Warsaw -welcome-> news'],
      ['it -close-> consulate'],
    ],
  ]);
});
