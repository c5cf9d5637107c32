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

describe('what stands beside what is said', () => {
  tableOf([
    [
      '"For tenants in the old town, the rule could bring relief," said Ana Pereira.',
      ['maybe rule -bring-> relief <Ana Pereira>'],
      ['Ana Pereira -say for-> tenants'],
    ],
    [
      'The alliance has said it is on course for a win in the vote.',
      [],
      ['alliance -say for-> win', 'alliance -say course for-> win'],
    ],
    [
      'Governor Nils Aker said in a radio interview that the bridge would reopen.',
      [],
      ['maybe bridge -reopen-> interview', 'Nils Aker -say in-> interview'],
    ],
    ['"I lost," he said in a voice message.', [], ['he -say in-> message']],
    [
      'The mayor said to reporters that Acme poisoned the river.',
      ['Acme -poison-> river <mayor>', 'mayor -say to-> reporters'],
    ],
    ['The strike was orderly, according to witnesses.', [], ['strike -be orderly according to-> witnesses']],
    ['The defense countered that Globex stole the code.', ['Globex -steal-> code <defense>']],
    [
      'The agency reported in its latest bulletin that wheat prices had fallen.',
      [],
      ['agency -report in-> bulletin', 'prices -fall-> bulletin'],
    ],
    [
      'The judge told the jury in his closing remarks that the firm had hidden a debt.',
      ['firm -hide-> debt <judge>'],
      ['firm -hide-> remarks'],
    ],
  ]);
});

describe('what goes on behind a remark', () => {
  tableOf([
    [
      'The drug eased the pain, doctors said on Monday, offering hope.',
      ['drug -offer-> hope <doctors>'],
      ['doctors -offer-> hope'],
    ],
    [
      'The rain delayed the launch, officials said, disappointing tourists.',
      ['rain -disappoint-> tourists <officials>'],
      ['officials -say-> tourists'],
    ],
    [
      'The bank kept its rate unchanged, defying calls for a cut.',
      ['bank -defy-> calls'],
      ['rate -defy-> calls'],
    ],
    [
      'The troops withdrew, the army said, ending a siege of two months.',
      ['troops -end-> siege <army>'],
      ['army -end-> siege'],
    ],
    [
      'Sales fell in May, the firm said, dashing hopes of a recovery.',
      ['Sales -dash-> hopes <firm>'],
      ['firm -say-> hopes'],
    ],
    ['"We are done," Sara Quist said, waving a flag.', ['Sara Quist -wave-> flag']],
  ]);
});
