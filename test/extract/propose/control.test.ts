import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('the subject does both', () => {
  tableOf([
    ['Spain managed to win the match.', ['Spain -win-> match']],
    ['The firm began to export cheese.', ['firm -export-> cheese']],
    ['The choir continued singing the hymn.', ['choir -sing-> hymn']],
    ['Lufthansa tried to buy the airline.', ['maybe Lufthansa -buy-> airline'], ['Lufthansa -buy-> airline']],
    [
      'Portugal promised to repay the loan.',
      ['Portugal -promise to repay-> loan'],
      ['Portugal -repay-> loan'],
    ],
    ['The two banks agreed to share data.', ['banks -agree to share-> data'], ['banks -share-> data']],
    ['The nurse remembered to lock the door.', ['nurse -lock-> door']],
    ['The clerk forgot to lock the safe.', ['not clerk -lock-> safe'], ['clerk -lock-> safe']],
    ['The union threatened to block the port.', ['union -threaten to block-> port'], ['union -block-> port']],
    ['She used to teach chemistry in Cardiff.', ['She -used to teach-> chemistry']],
  ]);
});

describe('the object does it', () => {
  tableOf([
    [
      'The court forced the company to publish the letters.',
      ['company -publish-> letters'],
      ['court -publish-> letters'],
    ],
    [
      'The teacher asked the pupils to clean the room.',
      ['maybe pupils -clean-> room'],
      ['pupils -clean-> room', 'teacher -clean-> room'],
    ],
    ['Norway helped Malawi build a dam.', ['Malawi -build-> dam', 'Norway -help-> Malawi']],
    [
      'The law allows hunters to shoot wolves.',
      ['maybe hunters -shoot-> wolves'],
      ['hunters -shoot-> wolves'],
    ],
    ['A neighbour saw two men leave the house.', ['men -leave-> house'], ['neighbour -leave-> house']],
    [
      'Paris urged London to release the ships.',
      ['maybe London -release-> ships'],
      ['London -release-> ships', 'Paris -release-> ships'],
    ],
    [
      'The fog prevented the pilot from seeing the tower.',
      ['not pilot -see-> tower'],
      ['pilot -see-> tower'],
    ],
    [
      'The ministry ordered the school to dismiss the teacher.',
      ['maybe school -dismiss-> teacher'],
      ['school -dismiss-> teacher'],
    ],
  ]);
});

describe('raising', () => {
  tableOf([
    ['The glacier seems to feed the lake.', ['maybe glacier -feed-> lake'], ['glacier -feed-> lake']],
    ['Lagos is likely to host the games.', ['maybe Lagos -host-> games'], ['Lagos -host-> games']],
    ['The virus appears to infect birds.', ['maybe virus -infect-> birds'], ['virus -infect-> birds']],
    [
      'The thief is believed to have left Malta.',
      ['maybe thief -leave-> Malta <?>'],
      ['thief -leave-> Malta'],
    ],
    ['The plant was forced to dismiss workers.', ['plant -dismiss-> workers']],
    ['The king is unable to leave the palace.', ['not king -leave-> palace'], ['king -leave-> palace']],
    ['The museum happens to own two of his letters.', ['museum -own-> two']],
    ['Nobody was allowed to enter the temple.', [], ['Nobody -enter-> temple']],
  ]);
});

describe('what somebody is expected, wanted or held to do', () => {
  tableOf([
    ['Traders expect the merger to be approved.', [], ['Traders -expect-> merger']],
    [
      'Nurses would like the hospital to hire more staff.',
      ['maybe hospital -hire-> staff'],
      ['maybe Nurses -like-> hospital', 'maybe Nurses -hire-> staff'],
    ],
    ['Police know the suspect to have fled.', [], ['Police -know-> suspect']],
    ['Investors want the bank to be split.', [], ['Investors -want-> bank']],
    [
      'Police believe the gang to be hiding in Spain.',
      ['gang -hide in-> Spain <Police>'],
      ['Police -believe-> gang'],
    ],
    [
      'Doctors expect the drug to be sold in Spain.',
      ['maybe drug -be sold in-> Spain <Doctors>'],
      ['Doctors -expect-> drug'],
    ],
    [
      'The mayor needs the council to approve the plan.',
      ['maybe council -approve-> plan'],
      ['mayor -need-> council', 'maybe mayor -approve-> plan'],
    ],
  ]);
});

describe('who was engaged to do it', () => {
  tableOf([
    [
      'Volvo hired a lawyer to review the contract.',
      ['maybe lawyer -review-> contract'],
      ['maybe Volvo -review-> contract'],
    ],
    ['The court summoned her to explain the deal.', ['maybe her -explain-> deal']],
    [
      'The mayor asked his deputy, the lawyer Jan Berg, to lead the talks.',
      ['mayor -ask-> Jan Berg', 'maybe Jan Berg -lead-> talks'],
      ['maybe mayor -lead-> talks'],
    ],
    [
      'She hired two men, to please her mother.',
      ['maybe She -please-> mother'],
      ['maybe men -please-> mother'],
    ],
  ]);
});

describe('whose plan it is', () => {
  tableOf([
    [
      'The regulator rejected a bid by Acme to buy Norrland Bank.',
      ['regulator -reject-> bid', 'maybe Acme -buy-> Norrland Bank'],
      ['maybe regulator -buy-> Norrland Bank'],
    ],
    [
      'The council approved an application from the builder Bolt to open a hotel.',
      ['maybe Bolt -open-> hotel'],
      ['maybe council -open-> hotel'],
    ],
  ]);
});

describe('what somebody is let do', () => {
  tableOf([
    ['The court let the clerk testify by letter.', [], ['maybe letter -testify-> clerk']],
    ['The port let the cargo ship dock in Riga.', [], ['port -let-> dock']],
  ]);
});

describe('who is paid, won over or made to do it', () => {
  tableOf([
    ['The agent paid a guard to open the gate.', ['maybe guard -open-> gate'], ['maybe agent -open-> gate']],
    ['The firm paid a fine to keep the mine.', [], ['maybe fine -keep-> mine']],
    ['The coach persuaded the striker to join Ajax.', ['striker -join-> Ajax']],
    [
      'The coach tried to persuade the striker to join Ajax.',
      ['maybe striker -join-> Ajax'],
      ['striker -join-> Ajax'],
    ],
    ['The coach asked the striker to join Ajax.', ['maybe striker -join-> Ajax'], ['striker -join-> Ajax']],
    [
      "The flood caused the bishop's tenants to leave the island.",
      ['tenants -leave-> island'],
      ['maybe bishop -leave-> island'],
    ],
  ]);
});
