import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('participles and the nouns beside them', () => {
  tableOf([
    [
      'Iran has stepped up weapons testing since May.',
      ['Iran -step up-> testing'],
      ['Iran -step up-> weapons'],
    ],
    [
      'Crowds were camped at a level crossing outside Lund.',
      ['Crowds -be camped at-> crossing'],
      ['Crowds -be camped at-> level', 'Crowds -cross outside-> Lund'],
    ],
    [
      'The mill was saved by continuing growth in Japan.',
      ['growth -save-> mill'],
      ['mill -continue-> growth'],
    ],
    ['The mines had operating profit.', ['mines -have-> profit'], ['mines -operate-> profit']],
    ['The museum sold a tool called Hermes.', ['Hermes -be-> tool'], ['tool -call-> Hermes']],
    [
      'Nora Lind was arrested in Spain and extradited to Chile.',
      ['Nora Lind -be extradited to-> Chile'],
      ['Nora Lind -extradite to-> Chile'],
    ],
    ['Excluding Malta, the league has nine members.', [], ['league -exclude-> Malta']],
  ]);
});

describe('names in a row', () => {
  tableOf([
    [
      'The mill was founded by the brothers Hugo and Karl Stein.',
      ['Hugo -found-> mill', 'Karl Stein -found-> mill'],
    ],
    [
      'The firm was founded by Nora Lind and Karl Stein, two former teachers.',
      ['Nora Lind -found-> firm', 'Karl Stein -found-> firm'],
      ['teachers -found-> firm'],
    ],
    ['Ads were made by Laughlin & Hart.', ['Laughlin -make-> Ads'], ['Hart -make-> Ads']],
  ]);
});

describe('two names side by side', () => {
  tableOf([
    [
      'The US and South Korea have launched a satellite.',
      ['US -launch-> satellite', 'South Korea -launch-> satellite'],
    ],
    ['Talks between the U.S. and North Korea collapsed.', ['U.S. -talk with-> North Korea']],
    ['Johnson and Johnson bought the clinic.', ['Johnson -buy-> clinic']],
  ]);
});

describe('clauses on the right noun', () => {
  tableOf([
    ['Nora Lind, born in 1936 in Vienna, moved to Peru.', ['Nora Lind -be born in-> Vienna']],
    [
      'A graduate of Oxford University, Nora Lind worked for Acme.',
      ['Nora Lind -be graduate of-> Oxford University'],
    ],
    [
      'Asby is a village in the county of Kent, known as Asebi in old books.',
      ['Asby -be known as-> Asebi'],
      ['county -be known as-> Asebi'],
    ],
    ['The critic called her a giant.', ['her -be-> giant <critic>'], ['critic -call giant to-> her']],
    [
      'Former members of Interpol, who helped Nora Lind, left.',
      ['members -help-> Nora Lind'],
      ['Interpol -help-> Nora Lind'],
    ],
  ]);
});

describe('a list of names with what they do', () => {
  tableOf([
    [
      'The group includes singer Nora Lind, guitarist Karl Stein and drummer Hugo Reed.',
      ['group -include-> Nora Lind', 'group -include-> Karl Stein', 'group -include-> Hugo Reed'],
    ],
  ]);
});

describe('subjects, measures and peoples', () => {
  tableOf([
    [
      'Crews dug through rubble after a magnitude 6.9 earthquake struck the valley.',
      ['Crews -dig through-> rubble', 'earthquake -strike-> valley'],
      ['Crews -strike-> valley'],
    ],
    [
      'Oil has washed ashore since the freighter Bella Vista, hauling diesel, went down near Cebu.',
      ['Bella Vista -go down near-> Cebu'],
      ['Oil -go down near-> Cebu'],
    ],
    [
      'Shareholders received 12.50 euros a share.',
      ['Shareholders -receive-> euros'],
      ['Shareholders -receive-> share'],
    ],
    ['The shoes were labeled as Vietnamese.', [], ['shoes -be-> Vietnamese']],
  ]);
});

describe('a name right behind the noun it belongs to', () => {
  tableOf([
    [
      'Norda, which uses a robot system from the British firm Ocado in two of its sheds, has grown.',
      ['Norda -use system from-> Ocado'],
    ],
  ]);
});
