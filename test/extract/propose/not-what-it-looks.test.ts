import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who is sold and who sells', () => {
  tableOf([
    ["The court approved Norlund's sale to Vestbank.", [], ['Norlund -sell to-> Vestbank']],
    ["Norlund's delivery to Oslo was late.", [], ['Norlund -deliver to-> Oslo']],
    ["Russia's sale of jets to India angered China.", ['Russia -sell-> jets', 'Russia -sell to-> India']],
    ["Germany's deliveries to Ukraine continued.", ['Germany -deliver to-> Ukraine']],
    ["Norway's supply to Germany rose.", ['Norway -supply to-> Germany']],
  ]);
});

describe('what follows a person and what follows a deed', () => {
  tableOf([
    ['The lecture was given by Mia Lund, followed by a dinner.', [], ['dinner -follow-> Mia Lund']],
    ['The race was won by Mia Lund, followed by a parade.', [], ['parade -follow-> Mia Lund']],
    ['The firm was led by Mia Lund, followed by her brother.', ['brother -follow-> Mia Lund']],
  ]);
});

describe('adjectives behind a noun that may not be there', () => {
  tableOf([
    ['No clerk responsible for the leak was dismissed.', [], ['clerk -be responsible for-> leak']],
    ['If a bank subject to the law fails, the state pays.', [], ['bank -be subject to-> law']],
    ['Few farmers dependent on rain will survive.', [], ['farmers -be dependent on-> rain']],
    ['Any officer loyal to Stein was shot.', [], ['officer -be loyal to-> Stein']],
    ['Reed wants a partner loyal to Stein.', [], ['partner -be loyal to-> Stein']],
    ['Lund is not a town rich in coal.', ['not Lund -be rich in-> coal'], ['Lund -be rich in-> coal']],
    ['Lund is a town rich in coal.', ['Lund -be rich in-> coal']],
    ['The town, now rich in coal, grew.', ['town -be rich in-> coal']],
    ['Officers loyal to Hugo Stein fled.', ['Officers -be loyal to-> Hugo Stein']],
    ['Hugo Stein, then active in Bonn, met Tom Reed.', ['Hugo Stein -be active in-> Bonn']],
  ]);
});

describe('counts and what only sounds like one', () => {
  tableOf([
    ['Stein sent the score of the ballet to Reed.', [], ['Stein -send ballet to-> Reed']],
    ['Peru reported the number of floods to the agency.', [], ['Peru -report floods to-> agency']],
    ['The pilot sent a number of letters to Lund.', ['pilot -send letters to-> Lund']],
    ['Reed sent scores of letters to Lund.', ['Reed -send letters to-> Lund']],
  ]);
});

describe('a place before a product', () => {
  tableOf([
    ['The bank sells Kansas wheat.', [], ['bank -sell wheat to-> Kansas']],
    ['The firm paid Kansas tax in 1990.', [], ['firm -pay tax to-> Kansas']],
    ['Sweden paid Norway damages.', ['Sweden -pay damages to-> Norway']],
    ['Sweden lent Norway money.', ['Sweden -lend money to-> Norway']],
  ]);
});

describe('where somebody is, and where somebody does something', () => {
  tableOf([
    [
      'Mia Lund left Paris with Tom Reed, once in Bonn she married him.',
      [],
      ['Tom Reed -be formerly in-> Bonn'],
    ],
    ['Tom Reed plays for Ajax, now with Hugo Stein as coach.', [], ['Ajax -be with-> Hugo Stein']],
    ['Tom Reed, now with Ajax, met Mia Lund.', ['Tom Reed -be with-> Ajax']],
    ['Tom Reed, once of Ajax, met Mia Lund.', ['Tom Reed -be formerly of-> Ajax']],
    ['Hugo Stein painted Grey Ford, once in the Lund Museum.', ['Grey Ford -be formerly in-> Lund Museum']],
  ]);
});

describe('what nearly was, what was denied and what was cut short', () => {
  tableOf([
    [
      'Mia Lund was nearly the first woman to swim the channel.',
      ['maybe Mia Lund -swim-> channel'],
      ['Mia Lund -swim-> channel', 'Mia Lund -be-> woman'],
    ],
    [
      'Tom Reed was almost a member of the board.',
      ['maybe Tom Reed -be member of-> board'],
      ['Tom Reed -be member of-> board'],
    ],
    [
      'Mia Lund, almost the first woman to lead Norway, died.',
      ['maybe Mia Lund -lead-> Norway'],
      ['Mia Lund -lead-> Norway', 'Mia Lund -be-> woman'],
    ],
    [
      'Mia Lund did not falsely claim that Peru sank the ship.',
      ['maybe Peru -sink-> ship <Mia Lund>'],
      ['not Peru -sink-> ship'],
    ],
    ['Mia Lund falsely claimed that Peru sank the ship.', ['not Peru -sink-> ship <Mia Lund>']],
    ['The thief killed two clerks before robbing the shop.', ['thief -rob-> shop']],
    ['The army killed Stein before Reed sold the house.', ['Reed -sell-> house']],
    ['The army killed Stein before he reached Bonn.', ['maybe he -reach-> Bonn'], ['he -reach-> Bonn']],
    ['Stein was arrested before reaching Bonn.', ['maybe Stein -reach-> Bonn'], ['Stein -reach-> Bonn']],
  ]);
});

describe('not till', () => {
  tableOf([
    ['Not till 1990 did Peru recognise Chile.', ['Peru -recognise-> Chile']],
    ['It was not till 1990 that Peru recognised Chile.', ['Peru -recognise-> Chile']],
    ['Peru did not recognise Chile till 1990.', ['not Peru -recognise-> Chile']],
  ]);
});

describe('each of several', () => {
  tableOf([
    [
      'The founders of the bank, Mia Lund and Tom Reed, fled.',
      ['Mia Lund -be founder of-> bank', 'Tom Reed -be founder of-> bank'],
      ['Mia Lund -be founders of-> bank'],
    ],
    ['The three founders of the bank, Mia Lund and Tom Reed, fled.', [], ['Mia Lund -be founder of-> bank']],
    [
      'Some leaders of the party, Mia Lund and Tom Reed, fled.',
      ['Mia Lund -be leader of-> party', 'Tom Reed -be leader of-> party'],
      ['Mia Lund -be leaders of-> party'],
    ],
    [
      'Mia Lund and Tom Reed, two former clerks of Nordbank, fled.',
      ['Tom Reed -be former clerk of-> Nordbank'],
    ],
  ]);
});

describe('one of a kind', () => {
  tableOf([
    ['The fourth of the islands, Brenna, has a fort.', ['Brenna -have-> fort']],
    ['The last of the islands, Brenna, has a fort.', ['Brenna -have-> fort']],
  ]);
});

describe('how something is done that need not be', () => {
  tableOf([
    [
      'Nordbank may save money by closing a branch.',
      ['maybe Nordbank -close-> branch'],
      ['Nordbank -close-> branch'],
    ],
    ['Growers could beat the pest by planting clover.', ['maybe Growers -plant-> clover']],
    ['Mia Lund did not win by bribing a judge.', [], ['Mia Lund -bribe-> judge']],
    ['By reading the log, the crew could find the fault.', ['crew -read-> log']],
    ['Nordbank saved money by closing a branch.', ['Nordbank -close-> branch']],
  ]);
});

describe('what somebody claims behind "by"', () => {
  tableOf([
    [
      'The board denied claims by the union that it had sold the mill.',
      ['not it -sell-> mill <board>'],
      ['it -sell-> mill'],
    ],
    [
      'Nordbank rejected allegations by two clerks that it had bribed judges.',
      ['not it -bribe-> judges <Nordbank>'],
      ['it -bribe-> clerks', 'it -bribe-> judges'],
    ],
    [
      'A paper printed a claim by Mia Lund that Tom Reed stole the ring.',
      ['maybe Tom Reed -steal-> ring'],
      ['Tom Reed -steal-> ring'],
    ],
    ['The letter by Mia Lund that Tom Reed sold was a forgery.', [], ['maybe Tom Reed -sell-> letter']],
  ]);
});
