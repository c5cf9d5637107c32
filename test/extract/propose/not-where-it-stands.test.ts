import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('whom "who" stands for behind a thing or a place', () => {
  tableOf([
    [
      'The tax was blocked by six Democrats from farm states who feared a fight.',
      ['Democrats -fear-> fight'],
      ['states -fear-> fight'],
    ],
    [
      'Ada Holt, a Republican from the Pell Valley, who wrote the bill, resigned.',
      ['Ada Holt -write-> bill'],
      ['Pell Valley -write-> bill'],
    ],
    [
      'The club refused an offer, according to two people familiar with the talks, who named the buyer.',
      ['people -name-> buyer'],
      ['talks -name-> buyer'],
    ],
  ]);
});

describe('a place behind a comma or a "where"', () => {
  tableOf([
    [
      'The family moved to Graz, in Austria.',
      ['family -move to-> Graz', 'Graz -be in-> Austria'],
      ['family -move in-> Austria'],
    ],
    [
      'Crowds stood outside the palace, where guards had put up tents.',
      [],
      ['guards -put up tents in-> palace'],
    ],
    ['Crowds filled the church, where guards had put up tents.', ['guards -put up tents in-> church']],
    ['Holt lives in Tarn, Moss province.', ['Tarn -be in-> Moss'], ['Tarn -be province of-> Moss']],
    [
      'Ada Holt, in power since 1999, signed the law.',
      ['Ada Holt -sign-> law'],
      ['Ada Holt -sign law in-> power'],
    ],
    ['Rents in Graz are lower than those in Bonn.', [], ['Rents -be lower in-> Bonn']],
  ]);
});

describe('where something is said, measured or kept', () => {
  tableOf([
    [
      'Ada Holt called the bill a farce on a podcast.',
      ['bill -be-> farce <Ada Holt>'],
      ['bill -be farce on-> podcast'],
    ],
    ['Ada Holt called Bo Ek a leader of the revolt.', ['Bo Ek -be leader of-> revolt <Ada Holt>']],
    ['A boy threw a stone the size of an egg.', ['boy -throw-> stone'], ['boy -throw-> size']],
    ['Ada Holt kept the ring all her life.', ['Ada Holt -keep-> ring'], ['Ada Holt -keep-> life']],
    ['The bird, nicknamed Bo by the crew, died.', ['bird -be nicknamed-> Bo'], ['crew -nickname-> Bo']],
  ]);
});

describe('whose a deed is', () => {
  tableOf([
    ['Ada Holt thinks closing the mill was a mistake.', [], ['Ada Holt -close-> mill', 'mill -be-> mistake']],
    ['Ada Holt admitted stealing the ring.', ['Ada Holt -steal-> ring <Ada Holt>']],
    ['The cook cut the meat into cubes using a saw.', ['cook -use-> saw'], ['cubes -use-> saw']],
    ['Schools praised pupils using tablets.', ['pupils -use-> tablets']],
    [
      'Ada Holt took the bread she had baked to the market.',
      ['she -bake-> bread', 'Ada Holt -take bread to-> market'],
      ['she -bake bread to-> market'],
    ],
    [
      'The plates were washed in a tub and put in a box.',
      ['plates -be put in-> box'],
      ['plates -put in-> box'],
    ],
    ['Working for her was like being led by a general.', [], ['general -lead-> Working']],
  ]);
});

describe('who says so and who does not', () => {
  tableOf([
    ['When officers searched the flat, they found a gun.', ['officers -search-> flat']],
    ['As guards entered the mill, they found that the safe was empty.', ['guards -enter-> mill']],
    ['The mill, Holt and Roth agreed, must close.', [], ['Holt -be-> mill']],
    ['The firm sells 300 vans per month.', ['firm -sell-> vans']],
    [
      'Symptoms include loss of sight, hearing problems and fever.',
      ['Symptoms -include loss of-> sight'],
      ['Symptoms -include loss of-> fever'],
    ],
    ['Ada Holt was seen following Bo Ek into a lift.', [], ['Bo Ek -see-> Ada Holt']],
  ]);
});

describe('what stands between two that it may belong to', () => {
  tableOf([
    ['Judo is a form of sport that teaches respect.', ['Judo -teach-> respect'], ['sport -teach-> respect']],
    ['Ada Holt studies a type of cells that divide plants.', ['cells -divide-> plants']],
    [
      'Ada Holt and her brother, from Tarn, are building a boat.',
      ['Ada Holt -be from-> Tarn'],
      ['Ada Holt -build boat from-> Tarn'],
    ],
    ['According to the BBC, citing court papers, the mill paid Bo Ek.', [], ['mill -cite-> papers']],
    [
      'The guide removed a picture showing Ada Holt from the museum.',
      ['guide -remove picture from-> museum'],
      ['picture -show Ada Holt from-> museum'],
    ],
    ['Exports rose 12-fold in May.', [], ['Exports -rise-> fold']],
    [
      'Bo Ek was convicted of robbing a bank, shooting a guard and burning a car.',
      ['Bo Ek -rob-> bank', 'Bo Ek -shoot-> guard', 'Bo Ek -burn-> car'],
    ],
    [
      'The couple are accused of hiding a letter, selling a ring and burning a car.',
      [],
      ['couple -sell-> ring', 'couple -burn-> car'],
    ],
    ['Ada Holt made ends meet by mending coats.', ['Ada Holt -mend-> coats'], ['ends -mend-> coats']],
    ['The club has a plan based on having a stadium.', [], ['plan -have-> stadium']],
  ]);
});
