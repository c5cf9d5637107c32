import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('places that are not meant', () => {
  tableOf([
    [
      'Yale lost to Boston College in Dublin.',
      ['Yale -lose to-> Boston College'],
      ['Boston College -be in-> Dublin'],
    ],
    ['Bo Lind was sued by Holt University in Lima.', [], ['Holt University -be in-> Lima']],
    ['Bo Lind moved to Canada, in Quebec he met Eva.', [], ['Canada -be in-> Quebec']],
    ['Bo Lind drove to Paris, in the Austin Morris, with Ed.', [], ['Paris -be in-> Austin Morris']],
    ['Brazil beat Spain in Paris.', ['Brazil -beat-> Spain'], ['Spain -be in-> Paris']],
    ['Russia fought Ukraine in Poland.', [], ['Ukraine -be in-> Poland']],
    ['Kosovo, Serbia trade blame over border.', [], ['Kosovo -be in-> Serbia']],
    ['The dissident died on Friday in prison.', ['dissident -die in-> prison']],
  ]);
});

describe('offices that are held whatever is done', () => {
  tableOf([
    [
      'As chairman of Acme, Holt did not vote.',
      ['Holt -be chairman of-> Acme'],
      ['not Holt -be chairman of-> Acme'],
    ],
    ['The state Senate passed the bill.', [], ['Senate -be-> state']],
  ]);
});

describe('what stands behind an object', () => {
  tableOf([
    ['The club hired not Bo Lind but Ana Ruiz.', ['club -hire-> Ana Ruiz'], ['club -hire-> Bo Lind']],
    ['Reporters asked me what the tunnel cost.', [], ['Reporters -ask what to-> me']],
    ['Police found the gun later.', ['Police -find-> gun'], ['Police -find later-> gun']],
    ['The jury found her not guilty of fraud.', [], ['jury -find guilty of-> fraud']],
    ['The club made changes, replacing the coach.', [], ['changes -replace-> coach']],
    ['Holt became chairman in May, assuming control of the firm.', ['Holt -become-> chairman']],
  ]);
});
