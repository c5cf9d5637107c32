import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('subject and verb', () => {
  tableOf([
    [
      'The old bridge collapsed during the night.',
      [],
      ['bridge -collapse-> night', 'bridge -collapse during-> night'],
    ],
    ['Prices rose sharply last week.', [], ['Prices -rise-> week']],
  ]);
});

describe('subject, verb and object', () => {
  tableOf([
    ['The bakery employs forty people.', ['bakery -employ-> people']],
    [
      'A small ferry carries tourists every morning.',
      ['ferry -carry-> tourists'],
      ['ferry -carry-> morning'],
    ],
    ['Sony has developed a new camera.', ['Sony -develop-> camera']],
    ['Heavy rain has been damaging the roads near the coast.', ['rain -damage-> roads']],
    [
      'The council opened a new library in March.',
      ['council -open-> library'],
      ['council -open library in-> March'],
    ],
    ['Its rivals quickly copied the idea.', ['rivals -copy-> idea']],
    ['The mayor herself planted the first tree.', ['mayor -plant-> tree']],
  ]);
});

describe('subject, verb and complement', () => {
  tableOf([
    ['The winner was a student from Ghana.', ['winner -be-> student']],
    [
      'Lake Malawi is the main source of water.',
      ['Lake Malawi -be-> source', 'Lake Malawi -be source of-> water'],
    ],
    ['The valley is famous for its apples.', ['valley -be famous for-> apples']],
    ['Kofi Mensah remained the chairman of the club.', ['Kofi Mensah -remain chairman of-> club']],
    [
      'The warehouse became a theatre in 1998.',
      ['warehouse -become-> theatre'],
      ['warehouse -become theatre in-> 1998'],
    ],
    ['The two rivers are part of the border.', ['rivers -be part of-> border']],
  ]);
});

describe('subject, verb and two objects', () => {
  tableOf([
    ['The school lent the family a piano.', ['school -lend-> piano', 'school -lend piano to-> family']],
    ['The jury awarded Lopez the first prize.', ['jury -award-> prize', 'jury -award prize to-> Lopez']],
    ['The guide showed us the old town.', ['guide -show-> town', 'guide -show town to-> us']],
  ]);
});

describe('subject, verb, object and complement', () => {
  tableOf([
    ['The board elected Maria Silva president.', ['Maria Silva -be-> president']],
    [
      'Critics called the film a masterpiece.',
      ['film -be-> masterpiece <Critics>'],
      ['Critics -call-> film'],
    ],
    ['The club named Carlos Diaz captain of the team.', ['Carlos Diaz -be captain of-> team']],
    ['Many residents consider the tower a disgrace.', ['tower -be-> disgrace <residents>']],
  ]);
});

describe('subject, verb and adverbial', () => {
  tableOf([
    ['The monastery stands on a steep hill.', ['monastery -stand on-> hill']],
    ['Her sister lives in Toronto.', ['sister -live in-> Toronto']],
    ['The road leads to an abandoned mine.', ['road -lead to-> mine']],
    ['The refugees walked through the forest.', ['refugees -walk through-> forest']],
    ['The chef put the fish into the oven.', ['chef -put fish into-> oven'], ['chef -put-> fish']],
    ['The office is in Nairobi.', ['office -be in-> Nairobi']],
    ['There is a small airport in Bergen.', [], ['There -be-> airport', 'There -be in-> Bergen']],
  ]);
});

describe('what a noun is said to be, as a clause', () => {
  tableOf([
    ['The problem is that the bank sells bad bonds.', ['bank -sell-> bonds'], ['problem -be-> bonds']],
    [
      'The main reason was that the union rejected the offer and left the talks.',
      ['union -reject-> offer', 'union -leave-> talks'],
    ],
    ['The hope is that the bank will sell the port.', ['maybe bank -sell-> port'], ['bank -sell-> port']],
    [
      'The question is whether Kenya won the cup.',
      ['maybe Kenya -win-> cup'],
      ['Kenya -win-> cup', 'question -win-> cup'],
    ],
    [
      'The reason is not that Kenya won the cup.',
      ['maybe Kenya -win-> cup'],
      ['Kenya -win-> cup', 'not Kenya -win-> cup'],
    ],
    ['The fact is that the bank did not sell the port.', ['not bank -sell-> port'], ['bank -sell-> port']],
    [
      "Kim's view is that Peru is a friend of Chile.",
      ['Peru -be friend of-> Chile <Kim>'],
      ['view -be friend of-> Chile'],
    ],
    ['Critics say the problem is that the bank sells bad bonds.', ['bank -sell-> bonds <Critics>']],
    ['Her aim is to sell the port.', [], ['aim -sell-> port', 'Her -sell-> port']],
  ]);
});

describe('what the object is then', () => {
  tableOf([
    [
      'The central bank left its benchmark unchanged on Thursday.',
      ['bank -leave unchanged-> benchmark'],
      ['bank -leave-> benchmark'],
    ],
    [
      'The jury found the driver guilty of murder.',
      ['jury -find guilty-> driver'],
      ['jury -find-> driver', 'jury -find-> guilty'],
    ],
    [
      'The governor declared the bridge closed.',
      ['governor -declare closed-> bridge'],
      ['governor -declare-> bridge'],
    ],
    [
      'The analyst called the results disappointing.',
      ['analyst -call disappointing-> results'],
      ['analyst -call-> results'],
    ],
    ['The new law made the trade easier.', ['law -make easier-> trade'], ['law -make-> trade']],
    ['The storm left 40,000 people homeless.', ['storm -leave homeless-> people'], ['storm -leave-> people']],
    [
      'The fire left the town destroyed in Peru.',
      ['town -be destroyed in-> Peru'],
      ['town -destroy in-> Peru'],
    ],
    [
      'The minister dubbed the strike a "Christmas present" for the opposition.',
      ['strike -be-> present <minister>'],
      ['minister -dub-> strike'],
    ],
    [
      'The court found Ann Lee, 58, guilty on two counts.',
      ['court -find guilty-> Ann Lee'],
      ['Ann Lee -be guilty on-> counts'],
    ],
    [
      'The bank left its lending rate untouched at 3%, defying the ministry.',
      ['bank -leave untouched-> rate', 'bank -defy-> ministry'],
      ['rate -defy-> ministry'],
    ],
    [
      'The army withdrew guns equivalent to a brigade.',
      ['army -withdraw-> guns'],
      ['army -withdraw equivalent-> guns'],
    ],
    ['The board considers the merger unlikely.', ['board -consider unlikely-> merger']],
    ['The jury found her not guilty of fraud.', ['jury -find not guilty-> her'], ['jury -find-> guilty']],
    [
      'The dam is considered unsafe by engineers.',
      ['engineers -consider unsafe-> dam'],
      ['engineers -consider-> dam'],
    ],
    [
      'The man was found guilty of fraud by the court.',
      ['court -find guilty-> man', 'man -be found guilty of-> fraud'],
      ['court -find-> man'],
    ],
    [
      'The bridge was declared closed by the mayor.',
      ['mayor -declare closed-> bridge'],
      ['bridge -close by-> mayor'],
    ],
  ]);
});
