import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what stands in front of the subject', () => {
  tableOf([
    [
      'Had the mayor heeded the report, Acme, founded by Lind in 1980, might have saved the mine.',
      ['maybe Acme -save-> mine', 'Lind -found-> Acme'],
      ['Acme -be-> report'],
    ],
    [
      'Although she raised three of her four sisters, Queen Maud, a convert to Islam, founded a school.',
      ['Maud -found-> school'],
      ['convert -found-> school'],
    ],
    [
      'After fire destroyed the palace, his home, the king moved to Turin.',
      ['king -move to-> Turin'],
      ['home -move to-> Turin'],
    ],
    [
      "Only after Lind had left Oslo did the bank's owner, Acme, admit the leak.",
      ['Lind -leave-> Oslo', 'Acme -admit-> leak'],
    ],
    ['On the wall hung two paintings that Lind had stolen.', ['paintings -hang on-> wall']],
    ['Behind the desk sat Ada Holt.', ['Ada Holt -sit behind-> desk']],
    ['North of Lima lies the town of Ancon.', [], ['North -lie-> Ancon', 'North -lie-> town']],
    [
      'Elected mayor of Cluj in 1990, Emil Radu closed the port.',
      ['Emil Radu -be mayor of-> Cluj', 'Emil Radu -close-> port'],
    ],
    [
      'Denied a visa by Peru, the lawyer lived in Chile.',
      ['Peru -deny visa to-> lawyer', 'lawyer -live in-> Chile'],
      ['lawyer -deny-> visa'],
    ],
    [
      'Of the nine sailors whom the navy had chosen, only Ada Lind, a former nurse, was sent to the ship.',
      ['navy -choose-> sailors'],
      ['navy -choose-> Ada Lind'],
    ],
    [
      'The scientist warned that the virus, so far confined to farms, could infect humans.',
      ['virus -be confined to-> farms <scientist>', 'maybe virus -infect-> humans <scientist>'],
    ],
    [
      'Ada Demir, dean of medicine at Oslo University, teaches in Riga.',
      ['Ada Demir -be dean of-> medicine'],
    ],
  ]);
});

describe('who says so between commas', () => {
  tableOf([
    [
      'If the truce that Oslo brokered is to hold, argued the envoy, both sides must leave the valley.',
      ['maybe sides -leave-> valley <envoy>'],
      ['truce -argue-> envoy'],
    ],
    [
      'The plan would ruin the city, warned Lind, and the council should reject it.',
      ['maybe plan -ruin-> city <Lind>'],
      ['plan -warn-> Lind'],
    ],
    [
      'The driver may have seen the boy, her lawyer conceded, but the driver did not stop the car.',
      ['not driver -stop-> car <lawyer>'],
    ],
    ['Lind visited Oslo, warned the mayor and left the city.', ['Lind -warn-> mayor']],
  ]);
});

describe('lists of passives and gifts', () => {
  tableOf([
    [
      'The driver was stopped by a guard, searched by two soldiers and questioned by the captain.',
      ['soldiers -search-> driver', 'captain -question-> driver'],
      ['soldiers -search-> guard'],
    ],
    [
      'The driver was stopped by a guard, searched by two soldiers and later sent flowers by the mayor.',
      ['mayor -send-> flowers'],
      ['driver -send-> flowers', 'guard -send-> flowers'],
    ],
    [
      'The deal would give Acme control of the port.',
      ['maybe deal -give control to-> Acme', 'maybe Acme -control-> port'],
      ['maybe deal -control-> port'],
    ],
    ['Acme vetoed, on grounds of cost, a plan to drain the lake.', ['Acme -veto plan to drain-> lake']],
    ['The mayor got Lind to sign the letter.', ['Lind -sign-> letter']],
  ]);
});

describe('what is told by "what"', () => {
  tableOf([
    ['What the committee found was a secret account.', ['committee -find-> account']],
    [
      'What the team found in the cave was neither gold nor silver but a box of letters.',
      ['not team -find-> gold', 'team -find-> box'],
      ['team -find-> gold'],
    ],
    ['All that Bolivia wants from Chile is a corridor to the sea.', ['Bolivia -want-> corridor']],
    ['What the law does not forbid is a strike.', [], ['law -forbid-> strike']],
    ['What a man does with his money is his affair.', [], ['man -do-> affair']],
  ]);
});

describe('a subject behind what the first one is', () => {
  tableOf([
    [
      'Ada Moss, a lecturer at the University of Jos, and her colleague Bo Lind discovered a comet.',
      ['Ada Moss -discover-> comet', 'Bo Lind -discover-> comet'],
    ],
    [
      'US 40 and the two state highways cross the Tar River on the freeway, then leave the town.',
      ['highways -cross-> Tar River'],
    ],
    [
      'The pope named Bishop Ortega archbishop of Cali and accepted the resignation of Cardinal Ruiz.',
      ['pope -accept-> resignation'],
      ['pope -be archbishop of-> Cali'],
    ],
  ]);
});
