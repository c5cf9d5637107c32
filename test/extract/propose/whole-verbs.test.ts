import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('a verb keeps its preposition', () => {
  tableOf([
    [
      'The union accused the airline of theatre.',
      ['union -accuse-> airline', 'union -accuse airline of-> theatre'],
    ],
    [
      'The film owes its success to Dora Brand.',
      ['film -owe success to-> Dora Brand'],
      ['film -owe-> success'],
    ],
  ]);
});

describe('what belongs to the verb is not cut off', () => {
  tableOf([
    [
      'The ministry left three projects half-built.',
      ['ministry -leave half-built-> projects'],
      ['ministry -leave-> projects'],
    ],
    ['The paper judged the finale overlong.', [], ['paper -judge-> finale']],
    ['Officials want the stations owned by towns.', [], ['Officials -want-> stations']],
    ['The queen made her a dame.', [], ['queen -make-> dame']],
    ['The committee gave Ronald Lam 14 days.', [], ['committee -give-> Lam']],
    ['The judges told lawyers that the case was closed.', ['judges -tell-> lawyers']],
    [
      'The agency viewed the ruling as negative.',
      [],
      ['agency -view-> ruling', 'agency -describe negative-> ruling'],
    ],
    [
      'Vodaline backed the move after what one director called a lively debate.',
      ['Vodaline -back-> move'],
      ['director -call-> debate'],
    ],
  ]);
});

describe('what only says how', () => {
  tableOf([
    ['The bells were tuned by ear by the craftsman.', ['craftsman -tune-> bells'], ['ear -tune-> bells']],
    [
      'The foundry recast the bell at no charge.',
      ['foundry -recast-> bell'],
      ['foundry -recast bell at-> charge'],
    ],
    [
      'The mayor welcomed the news on social media.',
      ['mayor -welcome-> news'],
      ['mayor -welcome news on-> media'],
    ],
    ['A reserve was opened, to the displeasure of hoteliers.', [], ['reserve -be opened to-> displeasure']],
    ['The affair began, as such affairs often do, with a trifle.', [], ['affairs -do with-> trifle']],
    [
      'The film is being dubbed with Bill Nye rumoured to voice the heron.',
      [],
      ['film -be dubbed with-> Nye'],
    ],
    [
      'The goalkeeper ought to have claimed the ball.',
      [],
      ['goalkeeper -ought-> ball', 'goalkeeper -claim-> ball'],
    ],
    ['Governors, on the approach of elections, were keen.', [], ['Governors -be keen on-> approach']],
  ]);
});

describe('states and roles', () => {
  tableOf([
    ['Once the investor is no longer in the room, the firm can sell.', [], ['investor -be longer in-> room']],
    ['She was the child of a priest.', ['She -be child of-> priest'], ['She -be-> child']],
    [
      'Jan Roos, a nurse with bad knees, slept.',
      ['Jan Roos -be-> nurse'],
      ['Jan Roos -be nurse with-> knees'],
    ],
    ['At Rambam Hospital, a colleague drew a map.', ['colleague -draw-> map'], ['Hospital -be-> colleague']],
    ['He held talks with the Holt Fund in Lima.', [], ['Fund -be in-> Lima']],
  ]);
});

describe('what something is called', () => {
  tableOf([
    [
      'Kim called the United States a country that adopts many rules.',
      ['United States -adopt-> rules <Kim>'],
      ['country -adopt-> rules'],
    ],
    [
      'Kim referred to the US as the state that regards the drills as sport.',
      ['drills -be-> sport <Kim>'],
      ['drills -be-> sport <state>'],
    ],
    [
      'The bank has been considered a takeover target.',
      ['bank -be-> target <?>'],
      ['bank -be-> target <bank>'],
    ],
    [
      'Lena Roth, the medical director of Holt Hospital, left.',
      ['Lena Roth -be medical director of-> Holt Hospital'],
    ],
  ]);
});

describe('what is only to be made is not done', () => {
  tableOf([
    [
      'The North wants to build more missiles targeting the US and its allies.',
      ['maybe missiles -target-> US'],
      ['missiles -target-> US'],
    ],
    ['The firm built a bridge linking Bonn with Graz.', ['bridge -link-> Bonn']],
    [
      'The rules prevent members from getting loans.',
      ['not members -get-> loans'],
      ['rules -prevent-> members'],
    ],
  ]);
});

describe('what the noun before is', () => {
  tableOf([
    [
      'The years saw three summits with Kim aimed at disarmament.',
      ['summits -be aimed at-> disarmament'],
      ['Kim -be aimed at-> disarmament'],
    ],
    [
      'The North has ramped up its weapons testing activities.',
      ['North -ramp up-> activities'],
      ['North -ramp up-> weapons'],
    ],
    [
      'The agency did not name the plan, but said Kim had set goals and stressed the need to train soldiers.',
      ['Kim -stress need to train-> soldiers <agency>'],
      ['agency -stress need to train-> soldiers'],
    ],
  ]);
});
