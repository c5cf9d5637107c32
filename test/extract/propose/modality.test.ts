import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('auxiliaries that leave it open', () => {
  tableOf([
    ['Intel may build a plant in Poland.', ['maybe Intel -build-> plant'], ['Intel -build-> plant']],
    ['The storm might reach Cuba on Sunday.', ['maybe storm -reach-> Cuba'], ['storm -reach-> Cuba']],
    ['A strike could close the port.', ['maybe strike -close-> port'], ['strike -close-> port']],
    ['The tax would hurt farmers.', ['maybe tax -hurt-> farmers'], ['tax -hurt-> farmers']],
    ['The state should protect the whales.', ['maybe state -protect-> whales'], ['state -protect-> whales']],
    ['Drivers must carry a lamp.', ['maybe Drivers -carry-> lamp'], ['Drivers -carry-> lamp']],
    ['The machine can read old letters.', ['maybe machine -read-> letters'], ['machine -read-> letters']],
    ['The tenant has to pay the fee.', ['maybe tenant -pay-> fee'], ['tenant -pay-> fee']],
    [
      'The general may not have ordered the raid.',
      ['maybe general -order-> raid'],
      ['not general -order-> raid', 'general -order-> raid'],
    ],
    ['The tunnel cannot carry heavy trucks.', ['not tunnel -carry-> trucks'], ['tunnel -carry-> trucks']],
  ]);
});

describe('adverbs and adjectives that leave it open', () => {
  tableOf([
    [
      'Perhaps the gang sold the diamonds in Antwerp.',
      ['maybe gang -sell-> diamonds'],
      ['gang -sell-> diamonds'],
    ],
    ['The duke probably wrote the poem.', ['maybe duke -write-> poem'], ['duke -write-> poem']],
    ['It is possible that the comet will hit the moon.', ['maybe comet -hit-> moon'], ['comet -hit-> moon']],
    ['Bern is unlikely to join the union.', ['maybe Bern -join-> union'], ['Bern -join-> union']],
    ['Police arrested the suspected killer of the priest.', ['Police -arrest-> killer']],
    ['The team is ready to face Italy.', ['maybe team -face-> Italy'], ['team -face-> Italy']],
    ['The supposed heir owns nothing but a horse.', [], ['heir -own-> nothing']],
  ]);
});

describe('verbs that only wish, plan or expect', () => {
  tableOf([
    ['The duchess wants to sell the castle.', ['maybe duchess -sell-> castle'], ['duchess -sell-> castle']],
    ['Vietnam plans to build a canal.', ['maybe Vietnam -build-> canal'], ['Vietnam -build-> canal']],
    [
      'The club hopes to sign the goalkeeper.',
      ['maybe club -sign-> goalkeeper'],
      ['club -sign-> goalkeeper'],
    ],
    [
      'The court is expected to reject the appeal.',
      ['maybe court -reject-> appeal'],
      ['court -reject-> appeal'],
    ],
    [
      'Farmers expect that the law will ruin them.',
      ['maybe law -ruin-> them <Farmers>'],
      ['law -ruin-> them'],
    ],
    [
      'The firm is considering moving its office to Dublin.',
      ['maybe firm -move-> office'],
      ['firm -move-> office'],
    ],
    [
      'Activists demand that the zoo release the bears.',
      ['maybe zoo -release-> bears'],
      ['zoo -release-> bears'],
    ],
    [
      'The panel recommended that Ghana close the mine.',
      ['maybe Ghana -close-> mine'],
      ['Ghana -close-> mine'],
    ],
    [
      'Economists fear that the bank will raise rates.',
      ['maybe bank -raise-> rates <Economists>'],
      ['bank -raise-> rates'],
    ],
    [
      'Mexico is seeking to extradite the trader.',
      ['maybe Mexico -extradite-> trader'],
      ['Mexico -extradite-> trader'],
    ],
    ['There are plans for the army to guard the dam.', [], ['army -guard-> dam']],
    [
      'The group called on Chad to release the pilot.',
      [],
      ['Chad -release-> pilot', 'group -release-> pilot'],
    ],
    ['The proposal that Malta host the court was dropped.', [], ['Malta -host-> court']],
    [
      'Residents opposed the idea of selling the park.',
      ['Residents -oppose-> idea'],
      ['Residents -sell-> park'],
    ],
    [
      'Kim intends to visit Vietnam and sign a pact.',
      ['maybe Kim -visit-> Vietnam', 'maybe Kim -sign-> pact'],
      ['Kim -sign-> pact'],
    ],
    ['The firm does not plan to close the plant.', ['not firm -close-> plant'], ['firm -close-> plant']],
  ]);
});

describe('what is to come is not yet so', () => {
  tableOf([
    [
      'Samsung will open a laboratory in Hanoi.',
      ['maybe Samsung -open-> laboratory'],
      ['Samsung -open-> laboratory'],
    ],
    ['The pope is going to visit Lebanon.', ['maybe pope -visit-> Lebanon']],
    ['Ada Roth was going to sell the farm.', ['maybe Ada Roth -sell-> farm']],
    ['Ada Roth was going to school in Bonn.', ['Ada Roth -go to-> school']],
    ['"I\'d sell the farm," said Bo Lind.', ['maybe I -sell-> farm <Bo Lind>']],
    ["Lind'd sold the farm to Acme.", [], ['maybe Lind -sell-> farm']],
    ['Lind will remain chair of Acme.', ['maybe Lind -remain chair of-> Acme']],
    ['Finland will not sell the forest.', ['not Finland -sell-> forest'], ['Finland -sell-> forest']],
  ]);
});

describe('what is told looking back came to be', () => {
  tableOf([
    ['Ada Roth would later lead the bank.', ['Ada Roth -lead-> bank']],
    ['Lind would go on to win the prize.', ['Lind -win-> prize']],
    ['Lind, who would be killed in Graz in 1944, wrote the play.', ['Lind -be killed in-> Graz']],
    ['She would often visit the king in Bonn.', ['She -visit-> king']],
    ['The bill would later ban straws.', ['maybe bill -ban-> straws']],
    ['Under the deal, Lind would later buy the bank.', ['maybe Lind -buy-> bank']],
    ['Volvo said it would eventually sell the mill.', ['maybe it -sell-> mill <Volvo>']],
    ['The rule would ban straws in 2031.', ['maybe rule -ban-> straws']],
  ]);
});

describe('what people fear, hope and believe', () => {
  tableOf([
    [
      'There are concerns among farmers that the tax could ruin small farms.',
      ['maybe tax -ruin-> farms'],
      ['maybe tax -ruin-> farmers'],
    ],
    [
      'There is hope among investors that the bank will cut rates.',
      ['maybe bank -cut-> rates'],
      ['bank -cut-> investors'],
    ],
    ['There is anger among farmers that the state ignored.', ['state -ignore-> farmers']],
    [
      'Traders believe that Acme will sell the mine.',
      ['maybe Acme -sell-> mine <Traders>'],
      ['Acme -sell-> mine'],
    ],
    ['Traders believe that Acme will not sell the mine.', ['not Acme -sell-> mine <Traders>']],
    ['Traders believe that Acme sold the mine.', ['Acme -sell-> mine <Traders>']],
    ['Traders do not believe that Acme will sell the mine.', ['not Acme -sell-> mine <Traders>']],
  ]);
});
