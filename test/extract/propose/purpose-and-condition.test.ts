import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('purposes', () => {
  tableOf([
    [
      'The bank hired guards to protect its clients.',
      ['bank -hire-> guards'],
      ['bank -protect-> clients', 'guards -protect-> clients'],
    ],
    ['The mayor flew to Rome to meet the pope.', ['mayor -fly to-> Rome'], ['mayor -meet-> pope']],
    [
      'In order to win the contract, Airbus lowered its price.',
      ['Airbus -lower-> price'],
      ['Airbus -win-> contract'],
    ],
    [
      'The village built a wall so that the river would not reach the houses.',
      ['village -build-> wall'],
      ['river -reach-> houses', 'not river -reach-> houses'],
    ],
    ['Chile needs money to build a railway.', ['Chile -need-> money'], ['Chile -build-> railway']],
    ['The law aims to protect whales.', [], ['law -protect-> whales']],
    ['The city has a plan to close the mine.', [], ['city -close-> mine']],
  ]);
});

describe('conditions', () => {
  tableOf([
    [
      'If Denmark leaves the union, Sweden will follow its example.',
      ['maybe Denmark -leave-> union', 'maybe Sweden -follow-> example'],
      ['Denmark -leave-> union', 'Sweden -follow-> example'],
    ],
    [
      'Unless the firm pays the fine, the court will close the factory.',
      ['maybe court -close-> factory'],
      ['firm -pay-> fine', 'court -close-> factory'],
    ],
    ['The drug helps patients if they take it early.', [], ['they -take-> it']],
    [
      'Should Ghana win the vote, Mali would lose its seat.',
      ['maybe Mali -lose-> seat'],
      ['Ghana -win-> vote', 'Mali -lose-> seat'],
    ],
    [
      'Had Portugal signed the treaty, Spain would have opened the border.',
      ['maybe Spain -open-> border'],
      ['Portugal -sign-> treaty', 'Spain -open-> border'],
    ],
    ['The bridge will close in case the river floods the road.', [], ['river -flood-> road']],
    [
      'The airline would have bought the jets if Boeing had lowered the price.',
      ['maybe airline -buy-> jets'],
      ['airline -buy-> jets', 'Boeing -lower-> price'],
    ],
    [
      'Once the tunnel opens, trains will link Oslo with Bergen.',
      ['maybe trains -link-> Oslo'],
      ['trains -link-> Oslo'],
    ],
    ['Even if Apple sells the unit, it will keep the patents.', [], ['Apple -sell-> unit']],
    ['The guards stayed until the thieves left the museum.', [], ['guards -leave-> museum']],
  ]);
});

describe('suppositions', () => {
  tableOf([
    ['Suppose Norway sold its shares in the fund.', [], ['Norway -sell-> shares']],
    ['The minister acted as if Turkey owned the strait.', [], ['Turkey -own-> strait']],
    ['It is unclear whether Ivan Petrov owns the yacht.', [], ['Ivan Petrov -own-> yacht']],
    ['The report examines whether the drug harms children.', [], ['drug -harm-> children']],
    ['The film imagines that Napoleon conquered America.', [], ['Napoleon -conquer-> America']],
  ]);
});

describe('conditions without "if"', () => {
  tableOf([
    ['Had the guard locked the gate, the thieves would have left.', ['maybe guard -lock-> gate']],
    [
      'Peru will lend money provided that Chile cuts tariffs.',
      ['maybe Chile -cut-> tariffs'],
      ['Chile -cut-> tariffs'],
    ],
    ['Whether or not Globex buys the studio, the union will strike.', ['maybe Globex -buy-> studio']],
    ['As long as Spain supports the plan, the fund will pay.', ['maybe Spain -support-> plan']],
    ['The minister stopped short of accusing Iran.', ['not minister -accuse-> Iran']],
    [
      'Should Chile win the cup, Acme will give fans a shirt.',
      ['maybe Acme -give-> shirt'],
      ['Acme -give-> shirt'],
    ],
    [
      'The union will accept the deal on condition that Acme raises wages.',
      ['maybe Acme -raise-> wages'],
      ['Acme -raise-> condition'],
    ],
  ]);
});
