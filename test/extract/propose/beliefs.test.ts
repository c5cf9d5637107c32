import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('a denial that stands above belongs below', () => {
  tableOf([
    [
      'Economists do not think that the tax helps the poor.',
      ['not tax -help-> poor <Economists>'],
      ['tax -help-> poor'],
    ],
    [
      'The captain does not believe the ship hit a mine.',
      ['not ship -hit-> mine <captain>'],
      ['ship -hit-> mine'],
    ],
    [
      'Analysts do not expect Turkey to leave the pact.',
      ['not Turkey -leave-> pact <Analysts>'],
      ['Turkey -leave-> pact'],
    ],
    [
      'The bishop does not want the town to sell the chapel.',
      ['not town -sell-> chapel'],
      ['town -sell-> chapel'],
    ],
    ['The lake does not seem to lose water.', [], ['lake -lose-> water']],
  ]);
});

describe('known facts hold under a denial', () => {
  tableOf([
    [
      'The minister did not know that the bank had sold the shares.',
      ['bank -sell-> shares'],
      ['not bank -sell-> shares', 'maybe bank -sell-> shares'],
    ],
    [
      'Voters did not realize that the mayor owned the mine.',
      ['mayor -own-> mine'],
      ['not mayor -own-> mine'],
    ],
    [
      'The widow never learned that her son had left Chile.',
      ['son -leave-> Chile'],
      ['not son -leave-> Chile'],
    ],
    [
      'The clerk did not notice that a child had entered the vault.',
      ['child -enter-> vault'],
      ['not child -enter-> vault'],
    ],
    ['The pilot forgot that the plane needed fuel.', ['plane -need-> fuel'], ['not plane -need-> fuel']],
    ['The firm regrets that it sold the brand.', ['it -sell-> brand']],
    ['The mayor knew that the dam leaked water.', ['dam -leak-> water <mayor>']],
  ]);
});

describe('what is said not to be said stays open', () => {
  tableOf([
    [
      'The minister did not say that Norway had sold the frigates.',
      [],
      ['Norway -sell-> frigates', 'not Norway -sell-> frigates'],
    ],
    [
      'The firm did not confirm that it had bought the rival.',
      [],
      ['it -buy-> rival', 'not it -buy-> rival'],
    ],
    ['The court did not deny that the guard had beaten the man.', [], ['not guard -beat-> man']],
    [
      'Doctors doubt that the pill cures colds.',
      ['maybe pill -cure-> colds <Doctors>'],
      ['pill -cure-> colds'],
    ],
    ['It is not true that Togo sold the port.', ['not Togo -sell-> port'], ['Togo -sell-> port']],
    [
      'It is wrong that the bank cheated its clients.',
      ['not bank -cheat-> clients'],
      ['bank -cheat-> clients'],
    ],
    ['There is no evidence that the mayor took bribes.', [], ['mayor -take-> bribes']],
    ['There is no doubt that the firm broke the law.', ['firm -break-> law'], ['not firm -break-> law']],
  ]);
});
