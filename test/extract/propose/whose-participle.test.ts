import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who it is that does so', () => {
  tableOf([
    [
      'It was the Danes, not the Swedes, who sold the island to Peru.',
      ['Danes -sell-> island'],
      ['Swedes -sell-> island'],
    ],
    [
      'The plan met criticism from the union representing nurses.',
      ['union -represent-> nurses'],
      ['criticism -represent-> nurses'],
    ],
    [
      'The envoy is believed to have flown to Oslo and met the king.',
      ['maybe envoy -meet-> king <?>'],
      ['envoy -meet-> king'],
    ],
    ['The clerk was found to have lied and was fired by Acme.', ['Acme -fire-> clerk']],
  ]);
});
