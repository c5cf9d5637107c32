import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who hears it', () => {
  tableOf([
    ['"The bridge is safe," Lena Vogt told villagers.', ['Lena Vogt -tell-> villagers']],
    ['The mayor told the council that the bridge was safe.', ['mayor -tell-> council']],
    ['The clinic assured its patients that the water was clean.', ['clinic -assure-> patients']],
  ]);
});

describe('what is handed over behind a long recipient', () => {
  tableOf([
    [
      'Siemens agreed to pay engineers in Spain a premium after the union ended a strike.',
      ['Siemens -agree to pay-> premium', 'Siemens -agree to pay premium to-> engineers'],
      ['Siemens -agree to pay-> engineers'],
    ],
    ['The bank will lend Chile $70 million to repair roads.', ['maybe Chile -repair-> roads']],
  ]);
});

describe('who would do what is called for', () => {
  tableOf([
    [
      'Germany called on Chile to ban mercury.',
      ['Germany -call on-> Chile', 'maybe Chile -ban-> mercury'],
      ['maybe Germany -ban-> mercury'],
    ],
    ['The bishop appealed to Peru to open the border.', ['maybe Peru -open-> border']],
    ['Ministers called on the company to pay its drivers.', ['Ministers -call on-> company']],
    ['Chile relies on tourists to fund schools.', ['maybe Chile -fund-> schools']],
  ]);
});

describe('an infinitive that looks like a noun', () => {
  tableOf([
    ['The law gives the agency the power to fine banks.', [], ['law -give power to-> banks']],
    ['The army asked for permission to search homes.', [], ['army -ask to-> homes']],
    ['The mayor objects to tax cuts.', ['mayor -object to-> cuts'], ['maybe mayor -tax-> cuts']],
  ]);
});

describe('both, all and each of them', () => {
  tableOf([
    [
      'The island has two churches, both of which were built by monks.',
      ['monks -build-> churches'],
      ['monks -build-> island'],
    ],
    ['Peru has two airports near the coast, both built by German firms.', ['firms -build-> airports']],
    ['The village lies between Chile and Peru.', ['village -lie between-> Chile']],
  ]);
});

describe('for what one is honoured', () => {
  tableOf([
    ['Ana Ruiz received the Lind Prize for decoding the script.', ['Ana Ruiz -decode-> script']],
    ['Ana Ruiz was awarded a medal for saving the bees.', ['Ana Ruiz -save-> bees']],
    ['The city presents a medal for saving bees.', ['city -present-> medal'], ['city -save-> bees']],
    ['The firm drew criticism for closing the mine.', ['firm -close-> mine']],
    ['The firm could draw criticism for closing the mine.', [], ['firm -close-> mine']],
  ]);
});

describe('the agent behind a stuff or a place', () => {
  tableOf([
    [
      'Argon, discovered in air by Ada Lind, is a gas.',
      ['Ada Lind -discover-> Argon'],
      ['Argon -be discovered in-> air by Ada Lind'],
    ],
    ['The drawing, stolen from a museum by Karl Moss, was burned.', ['Karl Moss -steal-> drawing']],
    [
      'A bust of the poet Ada Lind, unveiled by Karl Moss, stands in the park.',
      ['Karl Moss -unveil-> bust'],
      ['Karl Moss -unveil-> Ada Lind'],
    ],
    ['Born to Greek parents in Cairo, Ana Ruiz led the bank.', ['Ana Ruiz -be born in-> Cairo']],
  ]);
});

describe('the second and the third of three', () => {
  tableOf([
    [
      'Ana Ruiz graduated from Lund University, worked for Siemens and became ambassador to Peru.',
      ['Ana Ruiz -work for-> Siemens', 'Ana Ruiz -become ambassador to-> Peru'],
    ],
    ['Farmers marched, singing hymns and burning tyres.', ['Farmers -sing-> hymns', 'Farmers -burn-> tyres']],
    [
      'The king named Karl Moss ambassador to Chile.',
      ['Karl Moss -be ambassador to-> Chile'],
      ['king -name to-> Chile'],
    ],
  ]);
});

describe('where a preposition of several words leads', () => {
  tableOf([
    ['In front of the school stands a statue of a miner.', ['statue -stand in front of-> school']],
    [
      'Chile withdrew its envoy in protest at the arrest.',
      ['Chile -withdraw-> envoy'],
      ['Chile -withdraw envoy at-> arrest'],
    ],
    ['Neither the mayor nor the union commented on the report.', ['not mayor -comment on-> report']],
    ['Chile deported the singer to Peru.', ['Chile -deport singer to-> Peru']],
  ]);
});

describe('who does it beside the clause', () => {
  tableOf([
    ['The price fell, with traders selling bonds.', ['traders -sell-> bonds'], ['price -sell-> bonds']],
    ['The talks failed, with Chile accusing Peru of lying.', ['Chile -accuse-> Peru']],
    ['Peru taxed imports of steel last year and froze the wages of its teachers.', ['Peru -freeze-> wages']],
    ['The sale of Lumenix by Telenova was approved.', ['Telenova -sell-> Lumenix']],
  ]);
});
