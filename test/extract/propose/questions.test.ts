import { describe } from '@jest/globals';
import { nothingFrom, tableOf } from './read-off.js';

describe('questions and commands state nothing', () => {
  nothingFrom([
    'Did Norway sell the frigates to Greece?',
    'Who stole the crown of the queen?',
    'Why has Peru closed its embassy in Lima?',
    'Is Oslo the capital of Sweden?',
    'Which company bought the harbour?',
    'Has Shell sold the refinery, or does it still own the site?',
    'Iran attacked the ship?',
    'Close the door and call the police.',
    'Do not buy the shares of this company.',
    'Please send the letter to the ministry.',
    'Never trust a man with two watches.',
  ]);
});

describe('a wish is no fact', () => {
  tableOf([['Let us protect the forest.', [], ['us -protect-> forest']]]);
});

describe('questions inside a statement', () => {
  tableOf([
    ['Reporters asked whether Chile had sold the lake.', [], ['Chile -sell-> lake']],
    ['Lopez asked who owns the harbour.', [], ['who -own-> harbour']],
    ['The court must decide if the bank cheated its clients.', [], ['bank -cheat-> clients']],
    ['Nobody knows why the king left the palace.', ['king -leave-> palace'], ['not king -leave-> palace']],
    ['Investigators want to know how the gang entered the vault.', ['gang -enter-> vault']],
    ['Lopez wants to know when Ghana sells the port.', [], ['Ghana -sell-> port']],
    ['The paper questions whether Togo needs a navy.', [], ['Togo -need-> navy']],
  ]);
});
