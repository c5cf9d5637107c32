import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('words that deny', () => {
  tableOf([
    [
      'The report does not mention the minister.',
      ['not report -mention-> minister'],
      ['report -mention-> minister'],
    ],
    ['The singer has never visited Iceland.', ['not singer -visit-> Iceland'], ['singer -visit-> Iceland']],
    ['No bank accepted the notes.', ['not bank -accept-> notes'], ['bank -accept-> notes']],
    ['The firm is too small to buy the bank.', ['not firm -buy-> bank'], ['firm -buy-> bank']],
    ['The town was too poor to be saved by the king.', ['not king -save-> town'], ['king -save-> town']],
    [
      'Neither the mayor nor her deputy, nor the judge, saw the thief.',
      ['not mayor -see-> thief'],
      ['mayor -see-> thief', 'judge -see-> thief'],
    ],
    ['Nobody saw the thief.', ['not Nobody -see-> thief'], ['Nobody -see-> thief']],
    ['None of the ministers read the treaty.', ['not None -read-> treaty'], ['None -read-> treaty']],
    ['The village hardly sees any tourists.', ['not village -see-> tourists'], ['village -see-> tourists']],
    [
      'The firm neither paid the fine nor closed the mine.',
      ['not firm -pay-> fine', 'not firm -close-> mine'],
      ['firm -pay-> fine', 'firm -close-> mine'],
    ],
    ['The town has no doctor.', ['not town -have-> doctor'], ['town -have-> doctor']],
    [
      'Cuba is no longer a member of the bank.',
      ['not Cuba -be member of-> bank'],
      ['Cuba -be member of-> bank'],
    ],
    ["Denmark won't sell the island.", ['not Denmark -sell-> island'], ['Denmark -sell-> island']],
    ['Samsung said nothing about the fire.', [], ['Samsung -say-> nothing']],
    ['Few voters support the tax.', ['maybe voters -support-> tax'], ['voters -support-> tax']],
    ['This little shop sells old maps.', ['shop -sell-> maps']],
  ]);
});

describe('verbs that deny', () => {
  tableOf([
    [
      'The minister denied that Oslo had bought the jets.',
      ['not Oslo -buy-> jets <minister>'],
      ['Oslo -buy-> jets'],
    ],
    ['The mayor refused to sign the order.', ['not mayor -sign-> order'], ['mayor -sign-> order']],
    [
      'The rescuers failed to reach the miners.',
      ['not rescuers -reach-> miners'],
      ['rescuers -reach-> miners'],
    ],
    [
      'The rescuers did not fail to reach the miners.',
      ['rescuers -reach-> miners'],
      ['not rescuers -reach-> miners'],
    ],
    ['The firm stopped selling the drug.', ['not firm -sell-> drug'], ['firm -sell-> drug']],
    ['The club avoided paying taxes.', ['not club -pay-> taxes'], ['club -pay-> taxes']],
    [
      'The veto kept Kosovo from joining the council.',
      ['not Kosovo -join-> council'],
      ['Kosovo -join-> council'],
    ],
    ['The bank declined to name the buyer.', ['not bank -name-> buyer'], ['bank -name-> buyer']],
    ['The embassy rejected the claim that it hired spies.', [], ['it -hire-> spies']],
  ]);
});

describe('conjunctions that deny', () => {
  tableOf([
    ['The guard left without locking the gate.', ['not guard -lock-> gate'], ['guard -lock-> gate']],
    [
      'Instead of building a school, the town bought a fountain.',
      ['not town -build-> school', 'town -buy-> fountain'],
      ['town -build-> school'],
    ],
    [
      'Rather than raising taxes, Malta sold its airline.',
      ['not Malta -raise-> taxes', 'Malta -sell-> airline'],
      ['Malta -raise-> taxes'],
    ],
    ['The prize went to Ghana, not to Togo.', ['prize -go to-> Ghana'], ['prize -go to-> Togo']],
    [
      'Spain, not Portugal, won the cup.',
      ['Spain -win-> cup'],
      ['Portugal -win-> cup', 'not Spain -win-> cup'],
    ],
    ['Kofi plays the drums but not the piano.', ['Kofi -play-> drums'], ['Kofi -play-> piano']],
  ]);
});

describe('how far a denial reaches', () => {
  tableOf([
    [
      'The firm that makes the engine did not pay the fine.',
      ['firm -make-> engine', 'not firm -pay-> fine'],
      ['not firm -make-> engine', 'firm -pay-> fine'],
    ],
    [
      'Brazil did not sign the treaty, which protects the forest.',
      ['not Brazil -sign-> treaty', 'treaty -protect-> forest'],
      ['not treaty -protect-> forest'],
    ],
    ['The bank did not close because it had paid its debts.', ['it -pay-> debts'], ['not it -pay-> debts']],
    [
      'No country that signed the pact has nuclear arms.',
      ['not country -have-> arms'],
      ['country -have-> arms', 'not country -sign-> pact'],
    ],
    [
      'The captain did not see the ship that hit the pier.',
      ['not captain -see-> ship', 'ship -hit-> pier'],
      ['not ship -hit-> pier'],
    ],
    [
      'Uganda did not close the border but opened a second gate.',
      ['not Uganda -close-> border', 'Uganda -open-> gate'],
      ['not Uganda -open-> gate'],
    ],
  ]);
});

describe('a denial in front of its auxiliary', () => {
  tableOf([
    ['Never before had a Samoan rower reached the final.', ['not rower -reach-> final']],
    ['At no time did the captain leave the ship.', ['not captain -leave-> ship']],
    ['Not since 1990 had the club won the league.', ['not club -win-> league']],
    ['Rarely before had the court rejected an appeal.', ['not court -reject-> appeal']],
    ['Only once before had the museum lent the painting.', ['museum -lend-> painting']],
    ['No sooner had the ship left Oslo than it sank.', ['ship -leave-> Oslo']],
    ['Hardly had the train left Bern when a rock hit it.', ['train -leave-> Bern']],
    ['In no time the crew had repaired the engine.', ['crew -repair-> engine']],
  ]);
});

describe('what is hardly so behind an object', () => {
  tableOf([
    [
      'The quarrel left the towns barely on speaking terms.',
      ['quarrel -leave-> towns'],
      ['not quarrel -leave-> towns'],
    ],
    ['Lind has hardly met Roth.', ['not Lind -meet-> Roth']],
  ]);
});
