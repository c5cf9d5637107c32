import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('the relative pronoun as subject', () => {
  tableOf([
    ['The woman who leads the bank was born in Quito.', ['woman -lead-> bank', 'woman -be born in-> Quito']],
    [
      'Brenn Foods, whose owner is Siemens, named Ana Ruiz as director.',
      ['Brenn Foods -name-> Ana Ruiz', 'Siemens -be owner of-> Brenn Foods'],
      ['Siemens -name-> Ana Ruiz'],
    ],
    [
      'Volvo rejected an offer that Siemens had submitted.',
      ['Siemens -submit-> offer'],
      ['not Siemens -submit-> offer'],
    ],
    ['Nokia, which makes antennas, bought a rival.', ['Nokia -make-> antennas', 'Nokia -buy-> rival']],
    [
      'The dog that chased the postman belongs to the mayor.',
      ['dog -chase-> postman', 'dog -belong to-> mayor'],
      ['postman -belong to-> mayor'],
    ],
    [
      'The engineers who did not sign the letter kept their jobs.',
      ['not engineers -sign-> letter', 'engineers -keep-> jobs'],
    ],
    [
      'Carla Ruiz, who may lead the party, praised the vote.',
      ['maybe Carla Ruiz -lead-> party', 'Carla Ruiz -praise-> vote'],
      ['Carla Ruiz -lead-> party'],
    ],
    [
      'The firms that make and sell the drug paid a fine.',
      ['firms -make-> drug', 'firms -sell-> drug', 'firms -pay-> fine'],
    ],
    [
      'The bridge, which was built by monks, crosses the Tagus.',
      ['monks -build-> bridge', 'bridge -cross-> Tagus'],
    ],
  ]);
});

describe('the relative pronoun as object', () => {
  tableOf([
    [
      'The song that Rosa Diaz wrote won a prize.',
      ['Rosa Diaz -write-> song', 'song -win-> prize'],
      ['Rosa Diaz -win-> prize'],
    ],
    ['The house the family bought needs a roof.', ['family -buy-> house', 'house -need-> roof']],
    [
      'The nurse whom the court cleared returned to the hospital.',
      ['court -clear-> nurse', 'nurse -return to-> hospital'],
    ],
    [
      'The island which Denmark sold lies near Iceland.',
      ['Denmark -sell-> island', 'island -lie near-> Iceland'],
    ],
    [
      'The film, which critics praised, tells the story of a miner.',
      ['critics -praise-> film', 'film -tell-> story'],
    ],
    [
      'The cheese that many shops sell contains no salt.',
      ['shops -sell-> cheese', 'not cheese -contain-> salt'],
      ['cheese -contain-> salt'],
    ],
  ]);
});

describe('pronouns of possession, place and time', () => {
  tableOf([
    [
      'The actor whose brother owns the theatre left the city.',
      ['brother -own-> theatre', 'actor -leave-> city'],
      ['actor -own-> theatre'],
    ],
    [
      'Lidia Kovac, whose novel won the prize, lives in Split.',
      ['novel -win-> prize', 'Lidia Kovac -live in-> Split'],
    ],
    ['The town where the pope grew up sells postcards.', ['town -sell-> postcards']],
    ['The year when Chile won the cup was wet.', ['Chile -win-> cup'], ['Chile -win-> year']],
    [
      'The hotel in which the spies met was sold to Qatar.',
      ['spies -meet in-> hotel', 'hotel -be sold to-> Qatar'],
      ['spies -meet-> hotel'],
    ],
    [
      'The man to whom the king gave the sword came from Wales.',
      ['king -give-> sword', 'king -give sword to-> man'],
    ],
    [
      'The tool with which the thief opened the safe was a spoon.',
      ['thief -open-> safe', 'tool -be-> spoon'],
    ],
  ]);
});

describe('what is said of a role is said of its bearer', () => {
  tableOf([
    [
      'Petra Novak is a chemist who advises the ministry.',
      ['Petra Novak -be-> chemist', 'Petra Novak -advise-> ministry'],
      ['chemist -advise-> ministry'],
    ],
    ['The Lena is a river that crosses Siberia.', ['Lena -cross-> Siberia'], ['river -cross-> Siberia']],
    ['Tarsus is a ship built by Fincantieri.', ['Fincantieri -build-> Tarsus']],
    [
      'Marta Silva, a judge who heads the court, resigned.',
      ['Marta Silva -head-> court'],
      ['judge -head-> court'],
    ],
    ['It was the cook who poisoned the duke.', ['cook -poison-> duke'], ['It -poison-> duke']],
    ['The winners were the Kestrels, who beat Oslo.', ['Kestrels -beat-> Oslo'], ['winners -beat-> Oslo']],
    ['The aim is an economy that creates jobs.', ['economy -create-> jobs'], ['aim -create-> jobs']],
    [
      'Omar Haddad is not a lawyer who defends banks.',
      ['not Omar Haddad -defend-> banks'],
      ['Omar Haddad -defend-> banks'],
    ],
    [
      'Ida Berg may be a spy who works for Iran.',
      ['maybe Ida Berg -work for-> Iran'],
      ['Ida Berg -work for-> Iran'],
    ],
    [
      'Kim denied that Ida Berg is a spy who works for Iran.',
      ['not Ida Berg -work for-> Iran <Kim>'],
      ['Ida Berg -work for-> Iran'],
    ],
    [
      'Lena Roth is one of the doctors who founded the clinic.',
      ['doctors -found-> clinic'],
      ['Lena Roth -found-> clinic'],
    ],
  ]);
});

describe('the antecedent that fits the pronoun', () => {
  tableOf([
    [
      '"It works," said Professor Maria Lund, a chemist at Oslo University who ran the study.',
      ['Maria Lund -run-> study'],
      ['Oslo University -run-> study'],
    ],
    [
      'Dr. Amir Nasser, an engineer at Delta Institute who designed the pump, quit.',
      ['Amir Nasser -design-> pump'],
      ['Delta Institute -design-> pump'],
    ],
    [
      'The chapter linked the floods to mining projects, which was moved to an annex.',
      [],
      ['projects -be moved to-> annex'],
    ],
    [
      'A page linking the floods to mining projects, which was moved to an annex, upset Peru.',
      ['page -be moved to-> annex'],
      ['projects -be moved to-> annex'],
    ],
    ['Doctors treated a boy with burns who had fled the camp.', ['boy -flee-> camp'], ['burns -flee-> camp']],
    ['The clerk at the bank who hid the files was fired.', ['clerk -hide-> files'], ['bank -hide-> files']],
  ]);
});

describe('who owns the subject, and who only says so', () => {
  tableOf([
    [
      'Ada Quist, whose brother Martin drowned in the lake, sued the town.',
      ['Martin -drown in-> lake'],
      ['Martin -drown-> Ada Quist'],
    ],
    [
      'The coach praised a goal that Leeds felt should have been disallowed.',
      ['coach -praise-> goal'],
      ['Leeds -feel-> goal'],
    ],
    [
      'The tax, which the ministry believes could harm exports, was cut.',
      ['maybe tax -harm-> exports <ministry>'],
      ['maybe ministry -harm-> tax'],
    ],
    [
      'It is a plan that supporters say will help and opponents say will harm farmers.',
      ['maybe plan -harm-> farmers <opponents>'],
      ['supporters -say-> plan'],
    ],
    [
      'The goal came from a throw that Leeds felt ought to have been a corner.',
      ['goal -come from-> throw'],
      ['Leeds -feel-> throw'],
    ],
  ]);
});

describe('a verb behind a relative clause that looks like a noun', () => {
  tableOf([
    [
      'The canal that Norway is digging links Oslo with Bergen.',
      ['Norway -dig-> canal', 'canal -link-> Oslo'],
      ['Norway -dig-> Oslo'],
    ],
    [
      'The mast that Acme is raising dwarfs the church.',
      ['Acme -raise-> mast', 'mast -dwarf-> church'],
      ['Acme -raise-> church'],
    ],
    [
      'The hamlet where Ada Holt was born lies near Ghent.',
      ['hamlet -lie near-> Ghent'],
      ['Ada Holt -be born near-> Ghent'],
    ],
    ['The pipeline that Chad is laying worries Niger.', ['Chad -lay-> pipeline'], ['Chad -lay-> Niger']],
  ]);
});

describe('a bare noun right behind whom', () => {
  tableOf([
    [
      'The painter, whom critics likened to Monet, moved to Nice.',
      ['critics -liken painter to-> Monet', 'painter -move to-> Nice'],
    ],
    ['The spy whom guards seized in Riga fled to Malta.', ['guards -seize-> spy'], ['spy -seize in-> Riga']],
    ['The judge, whom the mayor thanked, left Rome.', ['mayor -thank-> judge', 'judge -leave-> Rome']],
  ]);
});

describe('a clause without a pronoun inside what is said', () => {
  tableOf([
    [
      'The envoy said the canal Chad is digging threatens Niger.',
      ['Chad -dig-> canal <envoy>', 'canal -threaten-> Niger <envoy>'],
      ['envoy -threaten-> Niger', 'Chad -threaten-> Niger'],
    ],
    [
      'Lawyers say the decree Malta signed violates the pact.',
      ['Malta -sign-> decree <Lawyers>', 'decree -violate-> pact <Lawyers>'],
    ],
  ]);
});
