import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('denials', () => {
  tableOf([
    ['Iran did not attack the ship.', ['not Iran -attack-> ship'], ['Iran -attack-> ship']],
    ['Merkel never met Castro.', ['not Merkel -meet-> Castro']],
    ['No country recognized the republic.', ['not country -recognize-> republic']],
    [
      'The minister denied that Norway sold weapons.',
      ['not Norway -sell-> weapons <minister>'],
      ['Norway -sell-> weapons <minister>'],
    ],
    [
      'The meeting not only ended the dispute but also restored trust.',
      ['meeting -end-> dispute', 'meeting -restore-> trust'],
      ['not meeting -end-> dispute'],
    ],
    ['Experts do not believe that Iran will sign the deal.', ['not Iran -sign-> deal <Experts>']],
    ['It is false that Ghana bought the jets.', ['not Ghana -buy-> jets']],
  ]);
});

describe('possibilities', () => {
  tableOf([
    ['Russia may provide Iran with jets.', ['maybe Russia -provide-> Iran']],
    ['Apple could buy Tesla.', ['maybe Apple -buy-> Tesla'], ['Apple -buy-> Tesla']],
    ['If Apple buys Tesla, Ford will sue Google.', ['maybe Apple -buy-> Tesla', 'maybe Ford -sue-> Google']],
    ['Putin reportedly ordered the attack.', ['maybe Putin -order-> attack <?>']],
    ['It is likely that Turkey will block the bid.', ['maybe Turkey -block-> bid']],
    ['Trump is expected to visit China.', ['maybe Trump -visit-> China']],
    [
      'The U.S. accused Iran of arming rebels.',
      ['U.S. -accuse-> Iran', 'maybe Iran -arm-> rebels <U.S.>'],
      ['Iran -arm-> rebels'],
    ],
    ['Brazil called for the withdrawal of troops from Haiti.', [], ['Brazil -withdraw from-> Haiti']],
    ['Apple would not buy Tesla.', ['not Apple -buy-> Tesla']],
    ['Apple may not buy Tesla.', ['maybe Apple -buy-> Tesla']],
    ['Experts doubt that Iran has built a bomb.', ['maybe Iran -build-> bomb <Experts>']],
    ['Does Russia support Serbia?', [], ['Russia -support-> Serbia', 'maybe Russia -support-> Serbia']],
    [
      'The deal, which may help Boeing, was signed by Korea.',
      ['maybe deal -help-> Boeing', 'Korea -sign-> deal'],
    ],
  ]);
});

describe('who says so', () => {
  tableOf([
    [
      'Reuters reported that Microsoft had acquired Activision.',
      ['Microsoft -acquire-> Activision <Reuters>'],
    ],
    ['According to the BBC, Shell sold the refinery.', ['Shell -sell-> refinery <BBC>']],
    ['Shell sold the refinery, the BBC reported on Friday.', ['Shell -sell-> refinery <BBC>']],
    ['Turkey attacked the camp, officials said.', ['Turkey -attack-> camp <officials>']],
    ['Lopez said Spain would close the port.', ['maybe Spain -close-> port <Lopez>']],
    ['Kim was quoted as saying that Japan threatens peace.', ['Japan -threaten-> peace <Kim>']],
    ['"Iran violated the treaty," Blinken said.', ['Iran -violate-> treaty <Blinken>']],
    [
      '"The yard will cut jobs," Anna Berg, the head of the union, said.',
      ['maybe yard -cut-> jobs <Anna Berg>'],
    ],
    [
      'Denmark does not support the merger, said Lise Munk, who leads the party.',
      ['not Denmark -support-> merger <Lise Munk>', 'Lise Munk -lead-> party'],
    ],
    ['Analysts warned that Israel might strike Iran.', ['maybe Israel -strike-> Iran <Analysts>']],
  ]);
});
