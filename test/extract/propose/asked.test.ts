import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what is asked of somebody', () => {
  tableOf([
    [
      'The minister ordered the army to close the ports.',
      ['minister -order-> army', 'minister -order army to close-> ports', 'maybe army -close-> ports'],
      ['army -close-> ports'],
    ],
    [
      'The president urged Iran to sign the treaty.',
      ['president -urge-> Iran', 'president -urge to sign-> treaty'],
      ['Iran -sign-> treaty', 'president -sign-> treaty'],
    ],
    [
      'The teacher asked the pupils not to touch the wires.',
      ['teacher -ask pupils not to touch-> wires'],
      ['teacher -ask pupils to touch-> wires'],
    ],
    [
      'The court told the bank to withdraw from the market.',
      ['court -tell bank to withdraw from-> market'],
      ['bank -withdraw from-> market'],
    ],
    [
      'The rules oblige the partners to report the gift.',
      [
        'rules -oblige-> partners',
        'rules -oblige partners to report-> gift',
        'maybe partners -report-> gift',
      ],
      ['partners -report-> gift'],
    ],
    [
      'The frost prompted Latvia to import wheat.',
      ['frost -prompt-> Latvia', 'Latvia -import-> wheat'],
      ['frost -import-> wheat'],
    ],
    [
      'Brokers expect Latvia to sell the port.',
      ['maybe Latvia -sell-> port <Brokers>'],
      ['Brokers -expect-> Latvia'],
    ],
    ['The rain caused prices to rise.', [], ['rain -cause-> prices']],
    [
      'The rule forbids barges from entering the canal.',
      ['rule -forbid-> barges', 'not barges -enter-> canal'],
      ['barges -enter-> canal'],
    ],
    ['The lock prevents barges from entering the canal.', [], ['lock -prevent-> barges']],
    ['The clerk helped Lind to hide the ring.', ['clerk -help-> Lind', 'Lind -hide-> ring']],
    ['Chile gave Peru permission to lay a cable.', ['maybe Peru -lay-> cable'], ['Peru -lay-> cable']],
    ['The ministry ordered a new bridge.', ['ministry -order-> bridge']],
  ]);
});

describe('what was agreed on', () => {
  tableOf([
    [
      'The council agreed on Wednesday to plant a hedge.',
      ['council -agree to plant-> hedge'],
      ['council -plant-> hedge', 'maybe council -plant-> hedge'],
    ],
    [
      'The council agreed Wednesday to plant a hedge.',
      ['council -agree to plant-> hedge'],
      ['council -plant-> hedge'],
    ],
    [
      'A British general was chosen to lead the force.',
      ['general -be chosen to lead-> force'],
      ['general -choose to lead-> force'],
    ],
  ]);
});

describe('what is due', () => {
  tableOf([
    [
      'The guns are to be assembled in Romania.',
      ['maybe guns -be assembled in-> Romania'],
      ['guns -be assembled in-> Romania'],
    ],
    ['Scouts came to see another boy.', ['maybe Scouts -see-> boy'], ['Scouts -see-> boy']],
    ['The family came to own the mill.', ['family -own-> mill']],
  ]);
});

describe('what did not quite happen', () => {
  tableOf([
    ['The striker almost joined Ajax.', ['maybe striker -join-> Ajax'], ['striker -join-> Ajax']],
    ['The bank almost doubled its profit.', ['bank -double-> profit']],
    [
      'The union promised the workers to reject the offer.',
      ['union -promise to reject-> offer'],
      ['union -reject-> offer'],
    ],
    [
      'The town built a wall to stop the sea from reaching the fields.',
      ['maybe sea -reach-> fields'],
      ['not sea -reach-> fields'],
    ],
    [
      'A jury acquitted Ralf Engel of killing two patients.',
      ['jury -acquit-> Ralf Engel'],
      ['maybe jury -kill-> patients', 'jury -kill-> patients', 'Ralf Engel -kill-> patients'],
    ],
  ]);
});
