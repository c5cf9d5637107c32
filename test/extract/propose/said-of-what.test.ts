import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('a remark inside a relative clause is about that clause', () => {
  tableOf([
    [
      'Hugo Stein left two villages where, his lawyers claimed, ballots had been burned.',
      ['Hugo Stein -leave-> villages'],
      ['Hugo Stein -leave-> villages <lawyers>'],
    ],
    ['Hugo Stein left the village, his lawyers claimed.', ['Hugo Stein -leave-> village <lawyers>']],
    [
      'Fever found her in Bonn, where she had gone for an audition.',
      ['she -go for-> audition'],
      ['she -go for-> audition <Fever>'],
    ],
    [
      'The firm owns a plant in Ulm, where 300 people build trams that many cities want.',
      ['people -build-> trams', 'cities -want-> trams'],
      ['people -build-> plant'],
    ],
  ]);
});

describe('each of two phrases has its own preposition', () => {
  tableOf([
    [
      'The grants come with strict rules and without hidden fees.',
      ['grants -come with-> rules'],
      ['grants -come with-> fees'],
    ],
    [
      'Hugo Stein flew to Bonn and from Graz.',
      ['Hugo Stein -fly to-> Bonn', 'Hugo Stein -fly from-> Graz'],
      ['Hugo Stein -fly to-> Graz'],
    ],
    ['Hugo Stein flew to Bonn and Graz.', ['Hugo Stein -fly to-> Bonn', 'Hugo Stein -fly to-> Graz']],
  ]);
});

describe('what has a tense goes on from what has one', () => {
  tableOf([
    [
      'Norvik will buy a mill, which makes paper by night and employs 90 people.',
      ['mill -employ-> people'],
      ['Norvik -employ-> people', 'maybe Norvik -employ-> people'],
    ],
    ['Norvik will buy a mill that makes paper and employ 90 people.', ['mill -make-> paper']],
  ]);
});

describe('what is known, announced or sold', () => {
  tableOf([
    [
      'Norvik is testing the engine, known internally as Otter, with students from Ulm.',
      ['engine -be known as-> Otter', 'Norvik -test engine with-> students'],
      ['Norvik -be known as-> Otter'],
    ],
    [
      'Under the truce, announced on Friday by the league, the nets will be repaired by sailors.',
      ['league -announce-> truce'],
      ['league -announce-> nets'],
    ],
    [
      'Lead has been found in toys sold at the fair.',
      ['Lead -be found in-> toys', 'toys -be sold at-> fair'],
      ['Lead -be sold at-> fair'],
    ],
    [
      'Masons have discovered, beneath a layer of soot, traces of gold.',
      ['Masons -discover-> traces'],
      ['Masons -discover beneath-> traces'],
    ],
    [
      'Pia Lund works at Norvik Bank in Concord, New Hampshire, which sold its shares in May.',
      ['Norvik Bank -sell-> shares'],
      ['New Hampshire -sell-> shares'],
    ],
    ['The letter conceals a great deal.', [], ['letter -conceal-> deal']],
  ]);
});

describe('what nobody can do to a thing', () => {
  tableOf([
    ['The guards say there is no evidence that Hugo Stein exists.', [], ['Hugo Stein -exist-> evidence']],
    [
      'Pia Lund told jurors that Hugo Stein had lied.',
      ['Pia Lund -tell-> jurors'],
      ['Hugo Stein -lie-> jurors'],
    ],
    ['The party called for the minister to resign.', [], ['party -call for-> minister']],
    ['The party called for a strike.', ['party -call for-> strike']],
    [
      'The tax divided the valley for a generation.',
      ['tax -divide-> valley'],
      ['tax -divide valley for-> generation'],
    ],
    ['The gold was spent on repairing the dam.', [], ['gold -repair-> dam', 'maybe gold -repair-> dam']],
    ['The baker put up a sign reading "Fresh rye".', ['baker -put up-> sign'], ['baker -put up-> reading']],
    ['The baker put up a reading lamp.', ['baker -put up-> lamp']],
  ]);
});

describe('what is said in between, in passing or with a grain of salt', () => {
  tableOf([
    [
      'The toll, he said, was a heavy burden, and burdens could not be wished away.',
      ['toll -be-> burden <he>'],
      ['he -be-> toll'],
    ],
    [
      'The show drew crowds during the Ulm Games, a tenth of the audience for rowing.',
      [],
      ['Ulm Games -be tenth of-> audience'],
    ],
    [
      'The rules were written with sailors in mind.',
      ['rules -be written with-> sailors'],
      ['rules -be written in-> mind'],
    ],
    ['The policy rarely covers the cost.', ['maybe policy -cover-> cost'], ['policy -cover-> cost']],
    ['Norvik barely met its target.', ['Norvik -meet-> target']],
    ['Norvik barely paid the clerks.', ['not Norvik -pay-> clerks']],
  ]);
});
