import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('two objects', () => {
  tableOf([
    [
      'The ministry sent the farmers a warning.',
      ['ministry -send-> warning', 'ministry -send warning to-> farmers'],
    ],
    [
      'Japan gave Kenya two new ships.',
      ['Japan -give-> ships', 'Japan -give ships to-> Kenya'],
      ['Japan -give-> Kenya'],
    ],
    ['The coach told the players a joke.', ['coach -tell-> joke', 'coach -tell joke to-> players']],
    ['The city offered the artist a studio.', ['city -offer-> studio', 'city -offer studio to-> artist']],
    [
      'The duke left his nephew the castle.',
      ['duke -leave-> castle', 'duke -leave castle to-> nephew'],
      ['duke -leave-> nephew'],
    ],
    ['The bank charged customers a fee.', ['bank -charge fee to-> customers'], ['bank -charge-> customers']],
    ['Ana Ruiz bought her son a car.', ['Ana Ruiz -buy car for-> son'], ['Ana Ruiz -buy-> son']],
    ['The error cost Siemens 40 million euros.', ['error -cost-> Siemens']],
    ['Norway bought its rival Volvo.', [], ['Norway -buy Volvo for-> rival']],
    ['Karl Moss bought the mill and sold it to Siemens.', ['Karl Moss -sell to-> Siemens']],
    ['Karl Moss built it to last.', [], ['Karl Moss -build to-> last']],
    ['The uncle taught the twins a song.', ['uncle -teach-> song', 'uncle -teach song to-> twins']],
    [
      'The error cost the bank a client.',
      ['error -cost-> client', 'error -cost client to-> bank'],
      ['error -cost-> bank'],
    ],
  ]);
});

describe('an object and a phrase with a preposition', () => {
  tableOf([
    [
      'Norway sold three frigates to Greece.',
      ['Norway -sell-> frigates', 'Norway -sell frigates to-> Greece'],
    ],
    ['The widow left her house to a hospital.', ['widow -leave-> house', 'widow -leave house to-> hospital']],
    ['Sweden supplied Finland with grain.', ['Sweden -supply-> Finland', 'Sweden -supply with-> grain']],
    [
      'The charity provides clothes for refugees.',
      ['charity -provide-> clothes', 'charity -provide clothes for-> refugees'],
    ],
    ['The thief stole a ring from the queen.', ['thief -steal-> ring', 'thief -steal ring from-> queen']],
    [
      'The king presented the nurse with a medal.',
      ['king -present-> nurse', 'king -present nurse with-> medal'],
    ],
  ]);
});

describe('passives of giving', () => {
  tableOf([
    [
      'The prize was given to Anna Holm by the academy.',
      ['academy -give-> prize', 'prize -be given to-> Anna Holm'],
    ],
    ['The players were offered a bonus by the club.', ['club -offer-> bonus'], ['players -offer-> bonus']],
    ['Two jets were sold to Chile.', ['jets -be sold to-> Chile']],
  ]);
});

describe('a prize behind a name', () => {
  tableOf([
    [
      'The university awarded the chemist Paul Renard the Davy Medal.',
      ['Paul Renard -be-> chemist'],
      ['university -award-> chemist', 'university -award-> Paul Renard'],
    ],
    [
      'The academy awarded Canadian novelist Ruth Bell the Holt Prize.',
      ['academy -award prize to-> Ruth Bell'],
    ],
  ]);
});

describe('where from and where to', () => {
  tableOf([
    ['The thieves stole a ring and a watch from the queen.', ['thieves -steal ring from-> queen']],
    [
      'The striker moved from Ajax to Benfica in May.',
      ['striker -move from-> Ajax', 'striker -move to-> Benfica'],
    ],
    ['The priest fed the villagers and provided them with soup.', ['priest -provide with-> soup']],
  ]);
});

describe('a sum right behind a name', () => {
  tableOf([
    ['The court awarded Ada Holt £900.', ['court -award money to-> Ada Holt'], ['court -award-> Ada Holt']],
    ['Acme paid Bo Lee $4 million.', ['Acme -pay money to-> Bo Lee'], ['Acme -pay-> Bo Lee']],
  ]);
});

describe('who receives what has no article of its own', () => {
  tableOf([
    [
      'The crown granted the club permission to brew.',
      ['crown -grant permission to-> club'],
      ['crown -grant-> club'],
    ],
    [
      'The state owed the airline millions.',
      ['state -owe millions to-> airline'],
      ['state -owe-> millions airline'],
    ],
    ['The firm paid his family 3 million euros.', ['firm -pay euros to-> family']],
    ['The pope gave her control of the fleet.', ['pope -give control to-> her'], ['pope -control-> fleet']],
    [
      'The film earned its director the Holt Prize.',
      ['film -earn prize for-> director'],
      ['film -earn-> director'],
    ],
    ['The city sold the state banks.', [], ['city -sell banks to-> state']],
  ]);
});
