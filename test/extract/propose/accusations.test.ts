import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('accusers only say so', () => {
  tableOf([
    [
      'The union accused the firm of hiding its profits.',
      ['union -accuse-> firm', 'maybe firm -hide-> profits <union>'],
      ['firm -hide-> profits', 'union -hide-> profits'],
    ],
    [
      'The union blamed the firm for hiding losses by selling plants.',
      ['maybe firm -sell-> plants <union>'],
      ['firm -sell-> plants'],
    ],
    [
      'Prosecutors charged the banker with bribing a judge.',
      ['Prosecutors -charge-> banker', 'maybe banker -bribe-> judge <Prosecutors>'],
      ['banker -bribe-> judge'],
    ],
    [
      'Greece blamed Turkey for sinking the boat.',
      ['Greece -blame-> Turkey', 'maybe Turkey -sink-> boat <Greece>'],
      ['Turkey -sink-> boat'],
    ],
    [
      'The clerk was accused of stealing stamps.',
      ['maybe clerk -steal-> stamps <?>'],
      ['clerk -steal-> stamps'],
    ],
    [
      'Detectives suspect the butler of poisoning the duke.',
      ['maybe butler -poison-> duke <Detectives>'],
      ['butler -poison-> duke', 'Detectives -poison-> duke'],
    ],
    [
      'The senator is charged with taking bribes.',
      ['maybe senator -take-> bribes <?>'],
      ['senator -take-> bribes'],
    ],
    ['The alleged thief entered the bank at night.', [], ['bank -enter-> thief']],
    ['Peru alleges that the company polluted the lake.', ['maybe company -pollute-> lake <Peru>']],
    ['Ankara denied accusations that it shelled the village.', [], ['it -shell-> village']],
    ['He denied stealing the car.', ['not He -steal-> car <He>'], ['He -steal-> car']],
    ['The suspect admitted setting the fire.', ['suspect -set-> fire <suspect>']],
    ['The chemist faces charges of selling fake drugs.', [], ['chemist -sell-> drugs']],
  ]);
});

describe('courts', () => {
  tableOf([
    [
      'The court convicted the trader of cheating investors.',
      ['court -convict-> trader', 'trader -cheat-> investors <court>'],
      ['court -cheat-> investors'],
    ],
    [
      'The judge acquitted the nurse of killing a patient.',
      ['judge -acquit-> nurse'],
      ['nurse -kill-> patient', 'judge -kill-> patient'],
    ],
    [
      'The city punished the bar for selling alcohol to minors.',
      ['city -punish-> bar', 'bar -sell-> alcohol'],
      ['city -sell-> alcohol'],
    ],
  ]);
});

describe('who is accused of it', () => {
  tableOf([
    [
      'Lind backed the clerk, whom critics accuse of taking bribes.',
      ['maybe clerk -take-> bribes <critics>'],
      ['maybe critics -take-> bribes'],
    ],
    [
      'The singer sued the label for withholding royalties.',
      ['maybe label -withhold-> royalties <singer>'],
      ['label -withhold-> royalties'],
    ],
    [
      'Officials claimed that the spy had been recruited by Belarus, but offered no evidence.',
      ['not Officials -offer-> evidence'],
      ['not spy -offer-> evidence'],
    ],
  ]);
});
