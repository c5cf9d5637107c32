import { describe } from '@jest/globals';
import { passage } from '../passages/passage.js';
import { tableOf } from './read-off.js';

describe('what is told of a day to come is not done', () => {
  tableOf([
    [
      'The festival opens in Bergen on Friday.',
      ['maybe festival -open in-> Bergen'],
      ['festival -open in-> Bergen'],
    ],
    ['The court meets in Oslo next week.', ['maybe court -meet in-> Oslo']],
    ['Denmark play in Malta on 14 June.', ['maybe Denmark -play in-> Malta']],
    ['The museum opens in the old harbour.', ['museum -open in-> harbour']],
    ['The festival opened in Bergen on Friday.', ['festival -open in-> Bergen']],
    ['The band plays in the square every Friday.', ['band -play in-> square']],
  ]);
});

describe('how many and how much is no place and no thing', () => {
  tableOf([
    ['Rosa Holm won the race by 12 points.', ['Rosa Holm -win-> race'], ['Rosa Holm -win race by-> points']],
    ['Rosa Holm was elected with 9,100 votes.', [], ['Rosa Holm -be elected with-> votes']],
    ['The court cut the ban from six games to four.', ['court -cut-> ban'], ['court -cut ban from-> games']],
    ['The firm built ships at six docks.', ['firm -build ships at-> docks']],
    [
      'The miner expects sales of 9bn pounds, down from an earlier range.',
      ['miner -expect-> sales'],
      ['miner -expect sales from-> range'],
    ],
    [
      'The side had 38 percent of the ball and four shots.',
      ['side -have 38 percent of-> ball'],
      ['side -have 38 percent of-> shots'],
    ],
  ]);
});

describe('what nobody says for sure', () => {
  tableOf([
    ['The statue was found broken, probably by storms.', [], ['storms -find broken-> statue']],
    ['The statue was found by divers.', ['divers -find-> statue']],
  ]);
});

describe('an aside behind a thing tells of that', () => {
  tableOf([
    ['The sale of two mills, on the edge of Leeds, was stopped in May.', [], ['sale -be stopped on-> edge']],
    ['Rosa Holm, from her villa in Nice, called for peace.', ['Rosa Holm -call from-> villa']],
  ]);
});

describe('no person of a list is another', () => {
  tableOf([
    [
      'The guests included the pianist Rosa Holm, the cosmonaut Emil Brandt and the beatboxer who performs as Zix.',
      ['guests -include-> Emil Brandt', 'Emil Brandt -be-> cosmonaut', 'beatboxer -perform as-> Zix'],
      ['Rosa Holm -be-> cosmonaut', 'Rosa Holm -perform as-> Zix'],
    ],
  ]);
});

passage(
  'a part and what says nothing alone',
  [
    'Sand fills two-thirds of the lake.',
    'Half of the harbour burned.',
    'Ferries are a vital means of transport across the fjords.',
    'The critics called the bridge a symbol of greed.',
    'Norvik is a firm with no licence.',
    'Norvik is a firm with mills in Bergen.',
  ],
  [
    'sand -fill two thirds of-> lake',
    'ferries -be-> vital means of transport',
    'bridge -be symbol of-> greed <critics>',
    'Norvik -be firm with-> mills in Bergen',
  ],
  [
    'sand -fill-> lake',
    'ferries -be-> vital means',
    'ferries -be means across-> fjords',
    'bridge -be-> symbol',
    'Norvik -be firm with-> licence',
  ],
);

describe('who makes another do it does not do it', () => {
  tableOf([
    ['The bank merged Norvik with Tervala.', ['bank -merge-> Norvik'], ['bank -merge with-> Tervala']],
    [
      'Police returned Emil Brandt to Oslo.',
      ['Police -return somebody to-> Oslo'],
      ['Police -return to-> Oslo'],
    ],
    ['Emil Brandt returned to Oslo.', ['Emil Brandt -return to-> Oslo']],
    ['The bank moved staff to Oslo.', ['bank -move staff to-> Oslo']],
    ['The aid ranged from Oslo to Malta.', [], ['aid -range from-> Oslo']],
  ]);
});

describe('what tells of the noun before it', () => {
  tableOf([
    [
      'The vote adds to the worries of a party once seen as a model.',
      ['party -be-> model <?>'],
      ['vote -be-> model'],
    ],
    ['The flood left a gap big enough to drown a cow.', ['flood -leave-> gap'], ['flood -leave big-> gap']],
    ['The flood left the bridge unusable.', ['flood -leave unusable-> bridge']],
    [
      'The ship carried 80 tourists and 9 crew from Malta to Cyprus.',
      ['ship -carry tourists to-> Cyprus', 'ship -carry tourists from-> Malta'],
    ],
    ['The paper carried letters from Malta.', ['paper -carry-> letters']],
  ]);
});

describe('what stands in front of a report or behind a wish', () => {
  tableOf([
    ['When a clerk opened the safe, Rosa Holm told him that it was late.', ['clerk -open-> safe']],
    ['Divers hope to find the wreck, using a robot.', ['maybe Divers -use-> robot'], ['Divers -use-> robot']],
    ['Divers found the wreck, using a robot.', ['Divers -use-> robot']],
  ]);
});

describe('margins and particles', () => {
  tableOf([
    ['The side drew in Leeds, lost by a late goal in Turin and went home.', [], ['goal -lose-> side']],
    ['The club kept its coach, brushing aside interest from Leeds.', ['club -brush aside-> interest']],
    ['The firm sold all its ships, aside from the ferry.', ['firm -sell-> ships']],
  ]);
});
