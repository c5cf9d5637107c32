import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('places in front of their verb', () => {
  tableOf([
    ['On the cliff stands a chapel.', ['chapel -stand on-> cliff'], ['cliff -stand-> chapel']],
    ['Out of the barn ran Ada Holt.', ['Ada Holt -run out of-> barn'], ['barn -run-> Ada Holt']],
    ['In May the baker ran a race.', [], ['race -run in-> May']],
  ]);
});

describe('second pairs without their verb', () => {
  tableOf([
    [
      'Nils Roth left his barn to his aunt and his boat to the parish.',
      ['Nils Roth -leave-> boat', 'Nils Roth -leave boat to-> parish'],
      ['Nils Roth -leave barn to-> boat'],
    ],
    [
      'The scouts sent the map to the king and the queen.',
      ['scouts -send map to-> queen'],
      ['scouts -send-> queen'],
    ],
  ]);
});

describe('prepositions that belong to the verb', () => {
  tableOf([
    ['Ada Holt donated her letters to the museum.', ['Ada Holt -donate letters to-> museum']],
    ['Peru imports most of its rice from Chile.', ['Peru -import rice from-> Chile']],
    ['Nils Roth sold his shares in the mill to Ada Holt.', ['Nils Roth -sell shares to-> Ada Holt']],
    ['The monks were freed in exchange for two horses.', ['monks -be freed in exchange for-> horses']],
  ]);
});

describe('who receives, right behind the verb', () => {
  tableOf([
    ['The bank lent Peru money.', ['bank -lend money to-> Peru', 'bank -lend-> money']],
    ['The broker sold Norvik shares.', [], ['broker -sell shares to-> Norvik']],
  ]);
});

describe('doers behind a place', () => {
  tableOf([
    ['Graz was held to a draw by Bonn.', ['Bonn -hold-> Graz']],
    ['The ring was hidden in a barn by Nils Roth.', ['Nils Roth -hide-> ring', 'ring -be hidden in-> barn']],
    ['The sketch was shown in an opera by Verdi.', [], ['Verdi -show-> sketch']],
    ['The train was stopped in a protest by miners.', [], ['miners -stop-> train']],
  ]);
});

describe('passives that go on', () => {
  tableOf([
    ['The coins were found by a nurse and hidden in a barn.', ['coins -be hidden in-> barn']],
    [
      'Nils Roth was praised by critics and invited to Bonn.',
      ['Nils Roth -be invited to-> Bonn'],
      ['Nils Roth -invite to-> Bonn'],
    ],
    ['Nils Roth was born in Graz and taught in Bonn.', ['Nils Roth -teach in-> Bonn']],
  ]);
});

describe('participles behind a comma', () => {
  tableOf([
    ['Ada Holt ran the farm for years, breeding horses and selling milk.', ['Ada Holt -breed-> horses']],
    [
      'The party broke with remarks by its leader, Nils Roth, comparing bakers to thieves.',
      ['remarks -compare-> bakers'],
      ['party -compare-> bakers'],
    ],
    ['The dean cited a report by the bank, calling it a lie.', [], ['report -call-> lie']],
  ]);
});

describe('verbs that look like nouns', () => {
  tableOf([
    ['The bank plans to close its branch in Oslo.', ['maybe bank -close-> branch'], ['bank -close-> branch']],
    [
      'The firm, whose shares trade in Bonn, makes glue.',
      ['shares -trade in-> Bonn'],
      ['shares -trade-> firm'],
    ],
    ['The council approved in May a law on parking.', ['council -approve-> law']],
  ]);
});

describe('names that look like months', () => {
  tableOf([
    ['Police arrested Jan Roth.', ['Police -arrest-> Jan Roth']],
    ['The club met in Jan.', [], ['club -meet in-> Jan']],
  ]);
});

describe('two who are appointed', () => {
  tableOf([
    [
      'The board appointed Ms. Holt chair and Mr. Roth treasurer.',
      ['board -appoint-> Holt', 'board -appoint-> Roth', 'Holt -be-> chair', 'Roth -be-> treasurer'],
      ['Roth -be-> chair', 'Holt -be-> treasurer'],
    ],
  ]);
});

describe('what is made is a thing', () => {
  tableOf([
    [
      'The mayor opened the tunnel, built by a Swiss firm.',
      ['firm -build-> tunnel'],
      ['firm -build-> mayor'],
    ],
    ['The tower, next to the inn, was sold, built by monks.', [], ['monks -build-> inn']],
  ]);
});

describe('who stands beside somebody in a list', () => {
  tableOf([
    [
      'Ada Holt and her husband, the sculptor Nils Roth, moved to Bonn.',
      ['Nils Roth -move to-> Bonn', 'Nils Roth -be husband of-> her'],
      ['Ada Holt -be-> Nils Roth'],
    ],
  ]);
});

describe('what one is born, and what one becomes', () => {
  tableOf([
    [
      'Born the son of a miner, Nils Roth left Graz.',
      ['Nils Roth -be son of-> miner'],
      ['Nils Roth -bear-> son'],
    ],
    ['Ada Holt went on to found a school.', ['Ada Holt -found-> school']],
    ['Ada Holt rose to lead the bank.', ['Ada Holt -lead-> bank']],
    ['Ada Holt rose to greet the dean.', ['maybe Ada Holt -greet-> dean'], ['Ada Holt -greet-> dean']],
  ]);
});

describe('a remark behind a comma is nothing that is given', () => {
  tableOf([
    [
      'The court fined the inn for selling beer to boys, a ruling that the owner fought.',
      ['inn -sell-> beer'],
      ['inn -sell ruling to-> beer'],
    ],
  ]);
});

describe('what stands right before or behind', () => {
  tableOf([
    [
      'Ferries are a main form of transport and safety rules are badly enforced.',
      ['Ferries -be-> form'],
      ['Ferries -be form of-> rules'],
    ],
    [
      'Moss voted against it, saying other shops on the street had been refused help by the board.',
      ['board -refuse-> shops <Moss>'],
      ['Moss -say-> shops'],
    ],
    [
      'The ferry left Bari, in the south of Italy, on Friday.',
      ['ferry -leave-> Bari'],
      ['ferry -leave in-> south'],
    ],
    ['Lind died in Bari, in the south of Italy.', ['Lind -die in-> Bari', 'Lind -die in-> south']],
    ['The ferry ran aground on a reef.', ['ferry -run aground on-> reef'], ['ferry -run on-> reef']],
    ['Norda shares slide as Volvo cuts its outlook', ['Volvo -cut-> outlook'], ['Norda -share-> slide']],
    ['The couple shares ease and comfort.', ['couple -share-> ease', 'couple -share-> comfort']],
    ['The firm shares profits with Norda.', ['firm -share-> profits']],
  ]);
});
