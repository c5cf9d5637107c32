import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('attitudes among people', () => {
  tableOf([
    ['Support for the tunnel among nurses fell.', ['nurses -support-> tunnel']],
    ['Opposition among nurses to the tunnel grew.', ['nurses -oppose-> tunnel']],
    ['Support for the tunnel in Graz fell.', [], ['Graz -support-> tunnel']],
  ]);
});

describe('what nothing shows', () => {
  tableOf([
    [
      'Divers found no trace that the crew sold the cargo.',
      ['not crew -sell-> cargo'],
      ['crew -sell-> cargo'],
    ],
    ['There is no doubt that the crew sold the cargo.', ['crew -sell-> cargo']],
    ['The king ignored the report that Lind had sold the ship.', ['maybe Lind -sell-> ship']],
  ]);
});

describe('what stands beside what is denied', () => {
  tableOf([
    [
      'Ghana denies arming the militia, which took Tarn in May.',
      ['not Ghana -arm-> militia <Ghana>', 'militia -take-> Tarn'],
      ['militia -take-> Tarn <Ghana>'],
    ],
  ]);
});

describe('some of those told of', () => {
  tableOf([
    ['The park has nine huts, one of which was built by monks.', ['monks -build-> huts']],
    ['Ada Lind and Bo Moss, both of whom studied in Graz, married.', ['Bo Moss -study in-> Graz']],
    [
      'Acme and Norvik, both based in Graz, make pumps.',
      ['Acme -be based in-> Graz', 'Norvik -be based in-> Graz'],
    ],
    [
      'Peru and Chile, both members of the pact, signed the map.',
      ['Peru -be member of-> pact', 'Chile -be member of-> pact'],
      ['members -sign-> map'],
    ],
  ]);
});

describe('people right behind a verb of giving', () => {
  tableOf([
    [
      'The mill paid the weavers compensation.',
      ['mill -pay-> compensation', 'mill -pay compensation to-> weavers'],
    ],
    ['The lender offered brewers loans.', ['lender -offer-> loans', 'lender -offer loans to-> brewers']],
    ['The lender offered student loans.', ['lender -offer-> loans'], ['lender -offer loans to-> student']],
  ]);
});

describe('the verb that goes on behind another clause', () => {
  tableOf([
    [
      'Monks sheltered nine pilgrims whose boat had sunk and fed them in Tarn.',
      ['Monks -feed-> them'],
      ['boat -feed-> them'],
    ],
    [
      'The Whigs promised to cut taxes but raised fees after they won.',
      ['Whigs -raise-> fees'],
      ['Whigs -promise to raise-> fees'],
    ],
    [
      'The court ruled that Acme had robbed Lind, overturning a verdict from Graz.',
      ['court -overturn-> verdict'],
      ['Acme -overturn-> verdict'],
    ],
    [
      'The study found that the tea harms mice, contradicting claims by growers.',
      ['study -contradict-> claims'],
      ['tea -contradict-> claims'],
    ],
    ['Lind said the firm had sold the mill, breaking a vow.', ['firm -break-> vow <Lind>']],
    [
      'Acme plans to buy the mill, a clerk familiar with the talks told Norvik.',
      ['maybe Acme -buy-> mill <clerk>'],
    ],
    [
      'Acme made a bid for the mill, which voters rejected.',
      ['Acme -make-> bid'],
      ['Acme -make-> bid <voters>'],
    ],
  ]);
});

describe('a preposition of the verb', () => {
  tableOf([
    [
      'Lind studied at Graz College under Ada Moss.',
      ['Lind -study at-> Graz College', 'Lind -study under-> Ada Moss'],
    ],
    ['The mayor asked brewers for patience.', ['mayor -ask-> brewers', 'mayor -ask brewers for-> patience']],
    ['The choir sang Lohengrin in Graz.', ['choir -sing in-> Graz'], ['Lohengrin -be in-> Graz']],
  ]);
});

describe('a match that is over', () => {
  tableOf([
    ['Ada Lind beat Bo Moss to win the cup.', ['Ada Lind -beat-> Bo Moss', 'Ada Lind -win-> cup']],
    ['Ada Lind must beat Bo Moss to win the cup.', ['maybe Ada Lind -win-> cup'], ['Ada Lind -win-> cup']],
  ]);
});

describe('whoever makes it so', () => {
  tableOf([
    ['The law makes it a crime to sell eels.', [], ['maybe law -sell-> eels']],
    [
      'The frost made it hard for brewers to sell ale.',
      ['maybe brewers -sell-> ale'],
      ['maybe frost -sell-> ale'],
    ],
  ]);
});

describe('somebody with a title who gets an office', () => {
  tableOf([
    [
      'The mayor appointed the lawyer Ann Lee head of the port.',
      ['mayor -appoint-> Ann Lee', 'Ann Lee -be head of-> port'],
      ['mayor -appoint-> lawyer'],
    ],
    ['The bank warned banks against selling eels.', ['bank -warn-> banks']],
    ['The flood forced dozens of families to leave Tarn.', ['flood -force families to leave-> Tarn']],
  ]);
});

describe('whoever it takes, and whoever is the first', () => {
  tableOf([
    ['It took the divers nine hours to find the ring.', ['divers -find-> ring']],
    ['Valdoria became the first republic to ban eels.', ['Valdoria -ban-> eels']],
    [
      'The king appointed his nephew governor of Tarn.',
      ['king -appoint-> nephew', 'nephew -be governor of-> Tarn'],
    ],
    [
      'The union accused Acme of making pilots fly and of breaking rules.',
      ['maybe Acme -break-> rules <union>'],
      ['maybe pilots -break-> rules <union>'],
    ],
    ['Lind credited Moss with finding the ring.', ['Moss -find-> ring'], ['Lind -find-> ring']],
    ['The judge dropped the case against the bank.', ['judge -drop-> case']],
  ]);
});

describe('a name behind a noun inside a noun', () => {
  tableOf([
    [
      'The winner of the race, Ann Lee, left Tarn.',
      ['Ann Lee -leave-> Tarn', 'Ann Lee -be winner of-> race'],
      ['Ann Lee -be-> race'],
    ],
    ['The accused sold the ring in Tarn.', ['accused -sell-> ring']],
    ['The court flogged the thief for selling eels.', ['thief -sell-> eels'], ['court -sell-> eels']],
  ]);
});
