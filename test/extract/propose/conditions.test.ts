import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what waits for something else', () => {
  tableOf([
    [
      'Miners will get a bonus provided that the board signs the contract.',
      ['maybe Miners -get-> bonus'],
      ['Miners -get-> bonus', 'board -sign-> contract'],
    ],
    [
      'Miners will get a bonus provided the board signs the contract.',
      ['maybe Miners -get-> bonus', 'maybe board -sign-> contract'],
    ],
    [
      'Ghana will get the loan assuming that parliament ratifies the treaty.',
      ['maybe Ghana -get-> loan'],
      ['Ghana -get-> loan'],
    ],
    [
      'The union will end the strike as long as Volvo raises wages.',
      ['maybe union -end-> strike'],
      ['union -end-> strike'],
    ],
    ['Kenya will reopen the border only if Somalia withdraws troops.', ['maybe Kenya -reopen-> border']],
    [
      'Volvo will buy the mill subject to approval by regulators.',
      ['maybe Volvo -buy-> mill'],
      ['Volvo -buy-> mill'],
    ],
    [
      'Subject to shareholder approval, Volvo will buy the mill.',
      ['maybe Volvo -buy-> mill'],
      ['Volvo -buy-> mill'],
    ],
    [
      'In the event that Volvo loses the case, Siemens will sell the mill.',
      ['maybe Siemens -sell-> mill'],
      ['Volvo -lose-> case'],
    ],
    ['In the event of a defeat, Volvo will sell the mill.', ['maybe Volvo -sell-> mill']],
    [
      'The bank will help Ghana on condition that it cuts taxes.',
      ['maybe bank -help-> Ghana'],
      ['it -cut-> taxes'],
    ],
    [
      'Should the court reject the appeal, Volvo will sell the mill.',
      ['maybe court -reject-> appeal', 'maybe Volvo -sell-> mill'],
    ],
    ['Volvo will sell the mill should Marlo lose the case.', ['maybe Volvo -sell-> mill']],
    [
      'Had the guard seen the fire, Volvo would have saved the mill.',
      ['maybe Volvo -save-> mill'],
      ['guard -be seen-> fire'],
    ],
    ['Were the court to reject the appeal, Volvo would sell the mill.', ['maybe court -reject-> appeal']],
    ['Unless Chile pays, Volvo will close the mine.', ['maybe Volvo -close-> mine']],
  ]);
});

describe('what waits for nothing', () => {
  tableOf([
    [
      'The army stored grain in case the rebels cut the road.',
      ['army -store-> grain'],
      ['rebels -cut-> road'],
    ],
    ['Even if the court rejects the appeal, Volvo owns the mill.', ['Volvo -own-> mill']],
    ['The shop sold bread as long as the mine employed miners.', ['shop -sell-> bread']],
    ['Nobody read the warning until the regulator fined the bank.', ['regulator -fine-> bank']],
    ['Siemens will hold the shares until Volvo pays the debt.', [], ['Volvo -pay-> debt']],
  ]);
});

describe('conditions that open with were', () => {
  tableOf([
    [
      'Were Norway to join the union, the farmers would lose subsidies.',
      ['maybe Norway -join-> union', 'maybe farmers -lose-> subsidies'],
      ['Norway -join-> union', 'maybe Norway -lose-> subsidies'],
    ],
    [
      'Were Acme to buy the mill, workers would leave Bergen.',
      ['maybe Acme -buy-> mill'],
      ['Acme -buy-> mill'],
    ],
    [
      'Were Greece to leave the club, Malta would keep its seat.',
      ['maybe Greece -leave-> club', 'maybe Malta -keep-> seat'],
      ['maybe Malta -leave-> club'],
    ],
  ]);
});
