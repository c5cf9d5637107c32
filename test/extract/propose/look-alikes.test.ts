import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('"what she did was" tells only what was done', () => {
  tableOf([
    ['What the firm bought was the mill.', ['firm -buy-> mill']],
    ['What the club would have bought was the stadium.', [], ['club -buy-> stadium']],
    ['What Peru could sell is the harbour.', [], ['Peru -sell-> harbour']],
  ]);
});

describe('"not" before a description leaves nobody out', () => {
  tableOf([
    ['Peru, not Chile, joined the league.', ['not Chile -join-> league']],
    ['The clerk, not the owner of the mill, found the body.', ['not owner -find-> body']],
    [
      'Nils Roth, not always a friend of Peru, visited Bonn.',
      ['Nils Roth -visit-> Bonn'],
      ['not friend -visit-> Bonn'],
    ],
    ['Nils Roth, not necessarily a lawyer, runs the court.', [], ['not lawyer -run-> court']],
    ['The judge, not yet a citizen of Peru, closed the case.', [], ['not citizen -close-> case']],
  ]);
});

describe('what is done to people is not done to the thing beside them', () => {
  tableOf([
    ['The king opened the canal, built by a French firm.', ['firm -build-> canal']],
    ['The mayor unveiled the portrait, painted by a local artist.', ['artist -paint-> portrait']],
    ['Ada Holt left the army, signed by Ajax.', [], ['Ajax -sign-> army']],
    ['Bo Roth left the orphanage, adopted by a nurse.', [], ['nurse -adopt-> orphanage']],
    ['Ada Holt left the prison, released by the king.', [], ['king -release-> prison']],
    ['The king of Peru, painted by Ada Lind, liked the portrait.', [], ['Ada Lind -paint-> Peru']],
    ['The leader of the band, filmed by Bo Moss, sang.', [], ['Bo Moss -film-> band']],
    ['The summit moved to the Old Palace, hosted by Peru.', [], ['Peru -host-> Old Palace']],
  ]);
});

describe('who stands behind "by" does the deed only where the noun before it is nobody\'s work or place', () => {
  tableOf([
    ['Roth was kept in custody by Peru.', ['Peru -keep in custody-> Roth']],
    ['Ajax were held to a draw by Oslo.', ['Oslo -hold-> Ajax']],
    ['The boy was hidden in a barn by nuns.', ['nuns -hide-> boy']],
    ['Roth was born in a hut by Lake Tarn.', [], ['Lake Tarn -bear-> Roth']],
    ['The minister was killed in a crash by Lake Tarn.', [], ['Lake Tarn -kill-> minister']],
    ['The singer was photographed in a gown by Dior.', [], ['Dior -photograph-> singer']],
  ]);
});

describe('names right behind a noun are no name of it where they are the subject of a clause', () => {
  tableOf([
    ['Her novel The Salt Road won a prize.', ['The Salt Road -win-> prize']],
    ['The song The Beatles made in 1966 sold well.', ['Beatles -make-> song'], ['Beatles -be-> song']],
    ['The story The New Yorker published won a prize.', ['story -win-> prize'], ['Yorker -win-> prize']],
    ['She wrote the novel The Times called a masterpiece.', [], ['Times -be-> novel']],
    ['Her party, Law and Labour, won the vote.', ['Law and Labour -win-> vote']],
    ['The law firm Holt and Roth sued the bank.', ['Holt and Roth -sue-> bank']],
    ['The firm Berg and Lind built grew.', ['Berg -build-> firm'], ['Berg and Lind -be-> firm']],
  ]);
});

describe('a participle before a noun in a list says what kind of thing it is', () => {
  tableOf([
    ['The rebels left the city, killing guards on the way.', ['rebels -kill-> guards']],
    ['The shop sells toys, washing powder.', ['shop -sell-> powder'], ['shop -wash-> powder']],
    ['The firm stocks chairs, sewing machines.', [], ['firm -sew-> machines']],
  ]);
});

describe('whether what is hard to do was done stays open', () => {
  tableOf([
    ['Roth spent years studying birds.', ['Roth -study-> birds']],
    ['Roth had difficulty selling the mill.', ['Roth -have-> difficulty'], ['Roth -sell-> mill']],
    ['Roth had no trouble finding a lawyer.', [], ['not Roth -find-> lawyer']],
    ['Roth had little success raising money.', [], ['success -raise-> money', 'Roth -raise-> money']],
  ]);
});

describe('whose sale it is may be what is sold', () => {
  tableOf([
    ["Acme's sale of the mill to Norrland was approved.", ['Acme -sell to-> Norrland']],
    ['Norrland stopped its deliveries to Acme.', ['its -deliver to-> Acme']],
    ["The court approved Acme's sale to Norrland.", [], ['Acme -sell to-> Norrland']],
    ["Fans cheered Ada Holt's sale to Ajax.", [], ['Ada Holt -sell to-> Ajax']],
    ["The strike delayed the grain's delivery to Peru.", [], ['grain -deliver to-> Peru']],
  ]);
});

describe('no name stands in a predicate', () => {
  tableOf([
    ['Peru beat Sweden in the final.', ['Peru -beat opponent in-> final'], ['Peru -beat sweden in-> final']],
    ['A reporter interviewed Bo Moss in Rome.', ['reporter -interview somebody in-> Rome']],
    ['Ada Holt attended Acme School in Bonn.', ['Ada Holt -attend school in-> Bonn']],
    ['The firm supplied Moscow with gas.', ['firm -supply with-> gas']],
  ]);
});
