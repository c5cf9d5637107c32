import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('neither and not until', () => {
  tableOf([
    [
      'The mayor gave the keys to neither the police nor the owner.',
      ['not mayor -give keys to-> police', 'not mayor -give keys to-> owner'],
      ['mayor -give-> keys'],
    ],
    ['The firm signed a deal with neither party.', ['not firm -sign-> deal'], ['firm -sign-> deal']],
    [
      "Neither Oslo's offer nor Bergen's reply was accepted by the union.",
      ['not union -accept-> offer', 'not union -accept-> reply'],
      ['union -accept-> offer'],
    ],
    ['Lind arrived in Oslo with neither papers nor money.', ['Lind -arrive in-> Oslo']],
    ['Not until the war ended did Peru recognise the border.', ['Peru -recognise-> border']],
    ['It was not until 1990 that Peru recognised the border.', ['Peru -recognise-> border']],
    ['Ghana did not sell the mine until 1999.', ['not Ghana -sell-> mine']],
  ]);
});

describe('one and not the other', () => {
  tableOf([
    [
      'Peru, not Chile, signed the treaty.',
      ['Peru -sign-> treaty', 'not Chile -sign-> treaty'],
      ['Chile -sign-> treaty'],
    ],
    ['It was Peru, not Chile, that signed the treaty.', ['Peru -sign-> treaty', 'not Chile -sign-> treaty']],
    ['The king, and not the queen, owns the castle.', ['king -own-> castle', 'not queen -own-> castle']],
    ['The police arrested Lind, not Holt.', ['police -arrest-> Lind', 'not police -arrest-> Holt']],
    ['Every member but Malta backed the plan.', ['member -back-> plan'], ['Malta -back-> plan']],
    ['All the states but Peru signed the pact.', ['states -sign-> pact'], ['Peru -sign-> pact']],
    [
      'The prize went not to Lind, as critics had predicted, but to Ada Holt.',
      ['not prize -go to-> Lind', 'prize -go to-> Ada Holt'],
    ],
    [
      'Far from closing the mine, Acme expanded it.',
      ['not Acme -close-> mine', 'Acme -expand-> it'],
      ['Acme -close-> mine'],
    ],
  ]);
});

describe('what is only held to be so', () => {
  tableOf([
    [
      'The villagers were convinced that Lind had stolen the gold.',
      ['maybe Lind -steal-> gold'],
      ['Lind -steal-> gold'],
    ],
    [
      'Wrongly believing that Peru had attacked the port, Chile sank the ship.',
      ['not Peru -attack-> port <Chile>', 'Chile -sink-> ship'],
    ],
    ['Believing that Peru had attacked the port, Chile sank the ship.', ['Peru -attack-> port <Chile>']],
    ['The club had better hire a new coach.', ['maybe club -hire-> coach'], ['club -hire-> coach']],
    ['Lind had the coach sign the letter.', [], ['maybe coach -sign-> letter']],
    [
      'The poet is thought to have been poisoned by Lind.',
      ['maybe Lind -poison-> poet <?>'],
      ['Lind -think-> poet'],
    ],
    [
      'The bank is said to have considered, but to have rejected, a merger with Acme.',
      ['maybe bank -consider-> merger <?>', 'maybe bank -reject-> merger <?>'],
      ['bank -reject-> merger'],
    ],
    ['Lind reached the hut, only to find the door locked.', ['Lind -find locked-> door']],
    ['Lind went there only to find the door.', [], ['Lind -find-> door']],
    ['Acme lost no time in buying the mine.', ['Acme -buy-> mine'], ['Acme -lose-> time']],
    ['The sheikh has taken to collecting falcons.', ['sheikh -collect-> falcons']],
    ['Lind was jailed on charges of plotting a coup.', ['maybe Lind -plot-> coup'], ['Lind -plot-> coup']],
    ['The arrest of Lind on charges of plotting a coup shocked Oslo.', ['maybe Lind -plot-> coup']],
    [
      'Police arrested Lind on suspicion of stealing a car.',
      ['maybe Lind -steal-> car'],
      ['police -steal-> car'],
    ],
    [
      'The judge dismissed the charge that Lind had bribed officials.',
      ['not Lind -bribe-> officials <judge>'],
      ['Lind -bribe-> charge', 'Lind -bribe-> officials'],
    ],
    ['The charge that Lind made was absurd.', ['Lind -make-> charge']],
    [
      'Lind rejected the claim that Oslo spies on its neighbours.',
      ['not Oslo -spy on-> neighbours <Lind>'],
      ['Oslo -spy-> claim', 'not Oslo -spy-> claim'],
    ],
  ]);
});

describe('the first to do something', () => {
  tableOf([
    ['Ada Holt was the first woman to lead the party.', ['Ada Holt -lead-> party']],
    ['Ada Holt became the first woman to lead the party.', ['Ada Holt -lead-> party']],
    ['Ada Holt, the first woman to lead the party, met Lind.', ['Ada Holt -lead-> party']],
    ['Ada Holt was one of the first women to study at Oxford.', ['Ada Holt -study at-> Oxford']],
    ['Chile was the only country to oppose the treaty.', ['Chile -oppose-> treaty']],
    [
      'Ada Holt could become the first woman to lead the party.',
      ['maybe Ada Holt -lead-> party'],
      ['Ada Holt -lead-> party'],
    ],
    ['Oslo may be the first city to ban cars.', ['maybe Oslo -ban-> cars'], ['Oslo -ban-> cars']],
    ['Ada Holt was not the first woman to lead the party.', [], ['Ada Holt -lead-> party']],
    ['Oslo was the best place to buy fish.', [], ['Oslo -buy-> fish']],
  ]);
});
