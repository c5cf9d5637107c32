import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('verb and object', () => {
  tableOf([
    ['Norway supports Ukraine.', ['Norway -support-> Ukraine']],
    ['The company bought a small factory in Poland.', ['company -buy-> factory']],
    ['Maria Lopez praised the committee on Monday.', ['Maria Lopez -praise-> committee']],
    ['Canada and Mexico rejected the tariffs.', ['Canada -reject-> tariffs', 'Mexico -reject-> tariffs']],
    [
      'The government closed schools and hospitals.',
      ['government -close-> schools', 'government -close-> hospitals'],
    ],
    ['Volvo designed and built the truck.', ['Volvo -design-> truck', 'Volvo -build-> truck']],
    ['She carried out the order.', ['She -carry out-> order']],
    ['The two sides met three times last year.', [], ['sides -meet-> times']],
  ]);
});

describe('passive with its doer', () => {
  tableOf([
    ['The bridge was built by Siemens.', ['Siemens -build-> bridge']],
    ['The law has been approved by the senate.', ['senate -approve-> law']],
    ['The book, written by Anna Berg, won a prize.', ['Anna Berg -write-> book']],
    ['The suspect was arrested on Friday.', [], ['Friday -arrest-> suspect']],
    ['The rebels were trained and armed by Iran.', ['Iran -train-> rebels', 'Iran -arm-> rebels']],
  ]);
});

describe('prepositional arguments', () => {
  tableOf([
    ['Trump met with Putin in Helsinki.', ['Trump -meet-> Putin']],
    ['Germany sent tanks to Ukraine.', ['Germany -send-> tanks', 'Germany -send tanks to-> Ukraine']],
    ['The miners were rescued from the tunnel.', ['miners -be rescued from-> tunnel']],
    ['The firm is based in Zurich.', ['firm -be based in-> Zurich']],
    ['Ahmed studied at Cairo University.', ['Ahmed -study at-> Cairo University']],
    ['The court ruled against Google.', ['court -rule against-> Google']],
    ['During the war, France fought Germany.', ['France -fight-> Germany'], ['France -fight during-> war']],
    ['In response, Iran closed the border.', ['Iran -close-> border'], ['Iran -close border in-> response']],
  ]);
});

describe('giving', () => {
  tableOf([
    ['The bank gave the farmer a loan.', ['bank -give-> loan', 'bank -give loan to-> farmer']],
    ['France offered Egypt new jets.', ['France -offer-> jets', 'France -offer jets to-> Egypt']],
  ]);
});

describe('copula', () => {
  tableOf([
    ['Oslo is the capital of Norway.', ['Oslo -be-> capital', 'Oslo -be capital of-> Norway']],
    ['Anna Berg is the chief executive of Volvo.', ['Anna Berg -be chief executive of-> Volvo']],
    ['Finland is a member of NATO.', ['Finland -be member of-> NATO']],
    ['The plan is not a threat to Russia.', ['not plan -be-> threat', 'not plan -be threat to-> Russia']],
    ['The island is close to Greece.', ['island -be close to-> Greece']],
    ['Kenya became a republic.', ['Kenya -become-> republic']],
    ['Lopez became mayor of Madrid.', ['Lopez -become mayor of-> Madrid']],
  ]);
});

describe('what somebody is called', () => {
  tableOf([
    [
      'Putin called the sanctions a mistake.',
      ['sanctions -be-> mistake <Putin>'],
      ['Putin -call-> sanctions'],
    ],
    ['Brazil views the deal as a threat.', ['deal -be-> threat <Brazil>'], ['Brazil -view-> deal']],
    ['Lula was elected president of Brazil.', ['Lula -be president of-> Brazil']],
  ]);
});

describe('with each other', () => {
  tableOf([
    ['Biden and Xi met in Bali.', ['Biden -meet-> Xi']],
    ['Serbia and Kosovo agreed on Tuesday.', ['Serbia -agree with-> Kosovo']],
    [
      'Biden and Xi praised the accord.',
      ['Biden -praise-> accord'],
      ['Biden -praise-> Xi', 'Biden -praise with-> Xi'],
    ],
  ]);
});

describe('who is described behind "after" and then does something', () => {
  tableOf([
    [
      'Shares dropped after Bo Lind, the chief executive, announced a loss.',
      ['Bo Lind -announce-> loss'],
      ['Shares -announce-> loss'],
    ],
    [
      'Oil prices rose after Iran, a member of OPEC, closed the strait.',
      ['Iran -close-> strait'],
      ['prices -close-> strait'],
    ],
    [
      'The yen weakened against the dollar after Japan, which owes most, sold its bonds.',
      ['yen -weaken against-> dollar', 'Japan -sell-> bonds'],
      ['yen -sell-> bonds'],
    ],
    [
      'Bo Lind resigned after the war, a bloody one, and moved to Rome.',
      ['Bo Lind -move to-> Rome'],
      ['war -move to-> Rome'],
    ],
  ]);
});
