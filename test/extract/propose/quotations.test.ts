import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('the speaker behind', () => {
  tableOf([
    ['"The factory poisons the river," said Lena Vogt.', ['factory -poison-> river <Lena Vogt>']],
    ['"The factory poisons the river," Lena Vogt said.', ['factory -poison-> river <Lena Vogt>']],
    [
      '"We will rebuild the school," the mayor told reporters on Friday.',
      ['maybe We -rebuild-> school <mayor>'],
    ],
    [
      '“Kenya needs better roads,” said Grace Otieno, the minister of transport.',
      ['Kenya -need-> roads <Grace Otieno>', 'Grace Otieno -be minister of-> transport'],
    ],
    [
      'The bank has frozen the accounts, according to the prosecutor.',
      ['bank -freeze-> accounts <prosecutor>'],
    ],
    ['The bank has frozen the accounts, the prosecutor announced.', ['bank -freeze-> accounts <prosecutor>']],
    ['"I have never met the king," she added.', ['not I -meet-> king <she>'], ['I -meet-> king']],
    [
      '"He stole my idea," complained Ravi Nair, who designed the engine.',
      ['He -steal-> idea <Ravi Nair>', 'Ravi Nair -design-> engine'],
    ],
  ]);
});

describe('the speaker before', () => {
  tableOf([
    ['Lena Vogt said: "The factory poisons the river."', ['factory -poison-> river <Lena Vogt>']],
    ['The mayor said the city had sold the park.', ['city -sell-> park <mayor>']],
    ['According to the police, the driver hit a cyclist.', ['driver -hit-> cyclist <police>']],
    [
      'In a statement, the museum said it had returned the statue to Greece.',
      ['it -return-> statue <museum>'],
      ['museum -say in-> statement'],
    ],
    ['The pilot told the court that the engine had lost power.', ['engine -lose-> power <pilot>']],
    ['A study by Yale found that bees prefer blue flowers.', ['bees -prefer-> flowers <Yale>']],
  ]);
});

describe('the speaker in the middle', () => {
  tableOf([
    ['The factory, Lena Vogt said, poisons the river.', ['factory -poison-> river <Lena Vogt>']],
    [
      '"The vaccine," the doctor explained, "protects children against measles."',
      ['vaccine -protect-> children <doctor>'],
    ],
    ['The driver, police say, hit a cyclist in Bonn.', ['driver -hit-> cyclist <police>']],
    ['The bridge, according to engineers, needs new cables.', ['bridge -need-> cables <engineers>']],
  ]);
});

describe('speakers without a name', () => {
  tableOf([
    ['The actor has reportedly bought a castle.', ['maybe actor -buy-> castle <?>'], ['actor -buy-> castle']],
    [
      'It was reported that the actor had bought a castle.',
      ['maybe actor -buy-> castle <?>'],
      ['actor -buy-> castle'],
    ],
    [
      'The general is said to own three villas.',
      ['maybe general -own-> villas <?>'],
      ['general -own-> villas'],
    ],
    [
      'The singer allegedly struck a waiter.',
      ['maybe singer -strike-> waiter <?>'],
      ['singer -strike-> waiter'],
    ],
  ]);
});

describe('a name behind the closing quote', () => {
  tableOf([
    [
      '"This is no rehearsal," Norsk Chief Executive Greta Dahl told reporters.',
      ['not This -be-> rehearsal <Greta Dahl>'],
      ['not Norsk -be-> rehearsal'],
    ],
    [
      'Osman told Reuters the army had burned the town.',
      ['army -burn-> town <Osman>'],
      ['Reuters -burn-> town'],
    ],
    [
      'A spokesman, Dr Paul Osei, told the BBC that the figures helped Chile.',
      ['figures -help-> Chile <Paul Osei>'],
      ['figures -help-> Chile <BBC>'],
    ],
    [
      '"You close six ports and they open six more, and the only thing that grows is the debt," said Rita Holm, a former minister.',
      ['Rita Holm -be-> minister'],
      ['Rita Holm -be-> debt'],
    ],
    [
      '"We lost the vote," he said, adding that Chile had bought the mine.',
      ['Chile -buy-> mine <he>'],
      ['Chile -buy-> mine <?>'],
    ],
    [
      'The judge told the lawyer the witness had hidden a letter.',
      ['witness -hide-> letter <judge>'],
      ['witness -hide-> lawyer'],
    ],
  ]);
});
