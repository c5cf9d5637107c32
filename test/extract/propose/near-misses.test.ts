import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('phrases in front that deny only themselves', () => {
  tableOf([
    ['By no coincidence did Mark Dell win the race.', ['Mark Dell -win-> race']],
    ['In no time had Dora Linz repaired the car.', ['Dora Linz -repair-> car']],
    ['Not far from the lake did the army build a fort.', ['army -build-> fort']],
    ['Not without reason did Ilse Kant sue the firm.', ['Ilse Kant -sue-> firm']],
    ['Not for nothing has Bern hired Leo Marx.', ['Bern -hire-> Leo Marx']],
    ['At no time did Ida Rau leave Kent.', ['not Ida Rau -leave-> Kent'], ['Ida Rau -leave-> Kent']],
    ['Not for ten years has Norda won the cup.', ['not Norda -win-> cup'], ['Norda -win-> cup']],
  ]);
});

describe('what the last of two things has alone', () => {
  tableOf([
    [
      'The clerk brought tea and an invitation to a wedding.',
      ['clerk -bring-> tea'],
      ['clerk -bring tea to-> wedding'],
    ],
    ['The bank provided loans and a man with a car.', [], ['bank -provide loans with-> car']],
    [
      'The museum bought a sword and a helmet from the Middle Ages.',
      [],
      ['museum -buy sword from-> Middle Ages'],
    ],
    ['Thieves stole a ring and a watch from Ann Fay.', ['Thieves -steal ring from-> Ann Fay']],
  ]);
});

describe('what uses something itself', () => {
  tableOf([
    ['The mayor closed a plant using coal.', ['plant -use-> coal'], ['mayor -use-> coal']],
    ['Police seized knives from a gang using boys.', ['gang -use-> boys'], ['Police -use-> boys']],
    ['Bo Lind built a boat using planks.', ['Bo Lind -use-> planks']],
  ]);
});

describe('who receives a sum, and is nothing that is done', () => {
  tableOf([
    [
      'The bank gave cash to farm workers in Kent.',
      ['bank -give cash to-> workers'],
      ['maybe bank -farm-> workers'],
    ],
    [
      'The lender gave money to house builders.',
      ['lender -give money to-> builders'],
      ['maybe lender -house-> builders'],
    ],
    [
      'The union put demands to mine bosses.',
      ['union -put demands to-> bosses'],
      ['maybe union -mine-> bosses'],
    ],
    ['The state spent $5 million to repair dams.', ['maybe state -repair-> dams']],
  ]);
});

describe('offices and heads that are hers', () => {
  tableOf([
    [
      'Rosa Klein won. The party elected her leader Kim Aske.',
      [],
      ['her -be-> leader', 'her -be-> Kim Aske'],
    ],
    ['They made her head hurt.', [], ['her -be-> head']],
    ['The party elected her leader.', ['her -be-> leader']],
  ]);
});

describe('purposes of whoever asks, hires or waits', () => {
  tableOf([
    ['Rita Selm waited for the bus to read a book.', [], ['maybe bus -read-> book']],
    [
      'The firm lobbied for tax cuts to boost profits.',
      ['maybe firm -boost-> profits'],
      ['maybe cuts -boost-> profits'],
    ],
    [
      'The firm hired a lawyer to avoid fines.',
      ['maybe firm -avoid-> fines'],
      ['maybe lawyer -avoid-> fines'],
    ],
    ['The firm hired a lawyer to run the bank.', ['maybe lawyer -run-> bank']],
    ['Ed Roe called on the state to open the border.', ['maybe state -open-> border']],
  ]);
});

describe('the nearest of several', () => {
  tableOf([
    [
      'She led raids on villages in the valley, all destroyed by rebels.',
      ['rebels -destroy-> villages'],
      ['rebels -destroy-> raids'],
    ],
    [
      'The museum bought a picture showing ships from Peru.',
      ['picture -show ships from-> Peru'],
      ['museum -buy picture from-> Peru'],
    ],
    ['The firm removed a video showing Bo Lind from the site.', ['firm -remove video from-> site']],
    [
      'Ann Fay sent the letter he wrote to Ada Moss to the press.',
      ['Ann Fay -send letter to-> press'],
      ['Ann Fay -send letter to-> Ada Moss'],
    ],
  ]);
});

describe('words that may be nouns or verbs', () => {
  tableOf([
    ['The couple shares ease and comfort.', ['couple -share-> ease'], ['couple shares -ease-> comfort']],
    ['He shares gain with his wife.', [], ['shares -gain with-> wife']],
    ['The firm started selling cars and running shoes.', ['firm -sell-> cars'], ['firm -run-> shoes']],
    ['The crowd was chanting slogans and waving flags.', ['crowd -wave-> flags']],
  ]);
});

describe('things handed over and times lived', () => {
  tableOf([
    ['The teacher taught pupils in Kent a lot.', ['teacher -teach-> pupils'], ['teacher -teach-> lot']],
    [
      'The bank owes savers in Oslo a fortune.',
      ['bank -owe fortune to-> savers'],
      ['bank -owe fortune in-> Oslo'],
    ],
    ['Jon Carr lost his entire career.', ['Jon Carr -lose-> career']],
    ['Ada Beck lived in Oslo her whole life.', ['Ada Beck -live in-> Oslo'], ['Ada Beck -live-> life']],
  ]);
});

describe('what a participle or a doubt behind a comma belongs to', () => {
  tableOf([
    ['Acme has gained ground, helped by lower costs.', ['costs -help-> Acme'], ['Acme -help by-> costs']],
    [
      "The judge ordered Acme to pay Lind, rejecting the firm's plea.",
      ['judge -reject-> plea'],
      ['Acme -reject-> plea'],
    ],
    [
      'Police found no evidence that a bomb hit the plane, contradicting the airline.',
      ['Police -contradict-> airline'],
      ['bomb -contradict-> airline'],
    ],
    [
      'Doctors warned villagers against eating bats.',
      ['maybe villagers -eat-> bats'],
      ['maybe Doctors -eat-> bats'],
    ],
    [
      'Police arrested Bo Nwosu, allegedly the leader of a gang, in Lagos.',
      ['maybe Bo Nwosu -be leader of-> gang'],
      ['Bo Nwosu -be leader of-> gang'],
    ],
    [
      'Parliament elected Ana Hoti speaker after her predecessor, Agim Kola, resigned over a scandal.',
      ['Agim Kola -resign over-> scandal'],
      ['Parliament -resign over-> scandal'],
    ],
    ['Polls give the party 47%.', [], ['Polls -give money to-> party']],
    [
      'The break-in at the church shocked Ada Holt.',
      ['break-in -shock-> Ada Holt'],
      ['church -shock-> Ada Holt'],
    ],
    ['The search and rescue agency found the ship.', ['agency -find-> ship'], ['search -find-> ship']],
    ['The union and city council backed Lind.', ['union -back-> Lind', 'council -back-> Lind']],
    [
      'Poland, which awarded the project a grant worth 410 million zlotys, praised it.',
      ['Poland -award-> grant', 'Poland -award grant to-> project'],
      ['Poland -award-> project'],
    ],
    [
      'It would be the largest dam ever removed in Brazil.',
      ['maybe dam -be removed in-> Brazil'],
      ['dam -be removed in-> Brazil'],
    ],
  ]);
});
