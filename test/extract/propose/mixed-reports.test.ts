import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('reports, wishes and denials of many kinds', () => {
  tableOf([
    [
      'The agency said Nora Lind had set a goal and stressed the need for ships.',
      ['Nora Lind -stress-> need <agency>'],
      ['agency -stress-> need'],
    ],
    ['The firm intends upon selling the mill.', ['maybe firm -sell-> mill'], ['firm -sell-> mill']],
    ['The island drew protests from Norway, who sees the port as a threat.', ['port -be-> threat <Norway>']],
    ['The river divides the town into two parts.', ['river -divide-> town']],
    [
      'Turkey, a NATO member, bought missiles from Russia.',
      ['Turkey -buy-> missiles', 'Turkey -buy missiles from-> Russia'],
    ],
    ['The parliament rejected a motion that the king be removed.', ['parliament -reject-> motion']],
    [
      'It is believed that the monks hid the gold in the well.',
      ['maybe monks -hide-> gold <?>'],
      ['monks -hide-> gold'],
    ],
    ['It remains unclear who ordered the strike.', [], ['who -order-> strike', 'It -order-> strike']],
    ['The tribunal found no proof that the guard had opened the gate.', [], ['guard -open-> gate']],
    ['Most Danes oppose the sale of the port to foreign investors.', ['Danes -oppose-> sale']],
    ['Not all farmers support the strike.', [], ['farmers -support-> strike']],
    [
      'Not a single minister attended the funeral.',
      ['not minister -attend-> funeral'],
      ['minister -attend-> funeral'],
    ],
    ['The union has yet to sign the contract.', [], ['union -sign-> contract']],
    [
      'The bill bans smoking in parks and requires shops to check the age of buyers.',
      ['bill -ban-> smoking'],
      ['shops -check-> age'],
    ],
    ['The group claimed responsibility for the attack on the embassy.', ['group -claim-> responsibility']],
    [
      'Shell and BP, two of the largest firms in Europe, cut their spending.',
      ['Shell -cut-> spending', 'BP -cut-> spending'],
    ],
    ['The ship carrying the wheat left Odesa on Sunday.', ['ship -carry-> wheat', 'ship -leave-> Odesa']],
    ['The man accused of robbing the museum fled to Malta.', ['man -flee to-> Malta'], ['man -rob-> museum']],
    ['The man suspected of setting the fire was released.', [], ['man -set-> fire']],
    [
      'The startup, which is backed by Sony, has yet to earn a profit.',
      ['Sony -back-> startup'],
      ['startup -earn-> profit'],
    ],
    [
      'A spokesman for the army said soldiers had not entered the mosque.',
      ['not soldiers -enter-> mosque <spokesman>'],
      ['soldiers -enter-> mosque'],
    ],
    [
      'The two leaders discussed trade, security and the war in Sudan.',
      ['leaders -discuss-> trade', 'leaders -discuss-> security', 'leaders -discuss-> war'],
    ],
    [
      'Australia provided Fiji with two patrol boats.',
      ['Australia -provide-> Fiji', 'Australia -provide with-> boats'],
    ],
    [
      'The Bulgarian government dismissed the head of its intelligence service.',
      ['government -dismiss-> head'],
    ],
    [
      'The club sold its best player to avoid bankruptcy.',
      ['club -sell-> player'],
      ['club -avoid-> bankruptcy', 'not club -avoid-> bankruptcy'],
    ],
    ['Residents complained that trucks damage the road.', ['trucks -damage-> road <Residents>']],
    [
      'The pilots’ union warned that the airline might cancel flights.',
      ['maybe airline -cancel-> flights <union>'],
      ['airline -cancel-> flights'],
    ],
    [
      'Peter Holt was named chief executive of the railway in June.',
      ['Peter Holt -be chief executive of-> railway'],
    ],
    [
      'The army prevented reporters from entering the camp.',
      ['not reporters -enter-> camp'],
      ['reporters -enter-> camp'],
    ],
    [
      'Bolivia withdrew its ambassador from Peru.',
      ['Bolivia -withdraw-> ambassador', 'Bolivia -withdraw ambassador from-> Peru'],
    ],
    [
      'The withdrawal of France from Mali took a year.',
      ['France -withdraw from-> Mali'],
      ['Mali -withdraw from-> France'],
    ],
    ['Oil from Angola fuels factories in China.', ['Oil -fuel-> factories']],
    ['The singer apologized for having insulted the queen.', ['singer -insult-> queen']],
    ['The company apologized but did not explain why it had closed the site.', [], ['not it -close-> site']],
    ['The governor urged residents not to drink the water.', [], ['residents -drink-> water']],
    [
      'Police told drivers to avoid the bridge.',
      [],
      ['drivers -avoid-> bridge', 'not drivers -avoid-> bridge'],
    ],
    ['The minister ruled out raising the tax.', [], ['minister -raise-> tax']],
    ['The panel cleared the officer of wrongdoing.', ['panel -clear-> officer']],
    [
      'Critics say the law fails to protect tenants.',
      ['not law -protect-> tenants <Critics>'],
      ['law -protect-> tenants'],
    ],
    [
      'The factory would never have polluted the lake had the owner fixed the pipe.',
      [],
      ['factory -pollute-> lake', 'owner -fix-> pipe'],
    ],
    [
      'The lawyer argued that, had the guard locked the door, the thief would not have entered the house.',
      [],
      ['guard -lock-> door', 'thief -enter-> house'],
    ],
    ['The museum wishes it had bought the painting.', [], ['it -buy-> painting']],
    ['A rumour that the firm had cheated its clients hurt the shares.', [], ['firm -cheat-> clients']],
    ['The hope that Togo will free the poet is fading.', [], ['Togo -free-> poet']],
    ['The threat of a strike forced the company to raise wages.', ['company -raise-> wages']],
    [
      'Mexico threatened to sue Google over the name of the gulf.',
      ['Mexico -threaten to sue-> Google'],
      ['Mexico -sue-> Google'],
    ],
    ['The ministry called the report false.', [], ['ministry -call-> report']],
    [
      'Japan considers the islands its own territory.',
      ['islands -be-> territory <Japan>'],
      ['Japan -consider-> islands'],
    ],
    [
      'The rebels say they did not attack the convoy, but the army blames them.',
      ['not they -attack-> convoy <rebels>', 'army -blame-> them'],
      ['they -attack-> convoy'],
    ],
    ['Wheat prices, which had doubled, fell after Russia opened the port.', ['Russia -open-> port']],
    ['The mosque was damaged when a truck hit its gate.', ['truck -hit-> gate']],
    [
      'The state should stop funding the stadium.',
      [],
      ['state -fund-> stadium', 'not state -fund-> stadium'],
    ],
    [
      'The duke might not know that his nephew sold the horse.',
      ['nephew -sell-> horse'],
      ['not nephew -sell-> horse'],
    ],
  ]);
});
