import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('a verb keeps the noun or adjective that it says nothing without', () => {
  tableOf([
    [
      'The stones were called giants in his first book.',
      ['stones -be called giants in-> book'],
      ['stones -be called in-> book'],
    ],
    ['The lake is called Loch Mor in the north.', [], ['lake -be called in-> north']],
    ['Anna Holt became a nun at a young age.', ['Anna Holt -become-> nun'], ['Anna Holt -become at-> age']],
    ['The song became a hit in Norway.', ['song -become hit in-> Norway'], ['song -become in-> Norway']],
    ['The letter was made public in Oslo.', ['letter -be made public in-> Oslo']],
    ['The minister cut short a trip to Peru.', ['minister -cut short-> trip'], ['minister -cut-> trip']],
  ]);
});

describe('a past participle behind a conjunction is passive', () => {
  tableOf([
    ['Although initially refused entry by a guard, Lind sailed on.', [], ['Lind -refuse-> entry']],
    ['When asked a question about the sale, Lind left.', [], ['Lind -ask-> question']],
    ['When Lind refused entry to a guard, Moss left.', ['Lind -refuse-> entry']],
    ['Ek was promoted by brevet to colonel.', ['Ek -be promoted to-> colonel'], ['brevet -promote-> Ek']],
  ]);
});

describe('what goes on behind a remark is said too', () => {
  tableOf([
    [
      'The council delayed the vote, its leader said, and blamed the mayor.',
      ['council -blame-> mayor <leader>'],
      ['leader -blame-> mayor'],
    ],
    ['"The vote failed," Lind said, and left the town.', ['Lind -leave-> town']],
  ]);
});

describe('whoever stands behind "of" does what a gerund says', () => {
  tableOf([
    ['The risk of Norway invading Peru has grown.', ['maybe Norway -invade-> Peru'], ['risk -invade-> Peru']],
    ['A photo of Bo Lind holding a cup was found.', ['Bo Lind -hold-> cup'], ['photo -hold-> cup']],
    ['Footage of the attack showing the square was sold.', [], ['Footage -hold-> square']],
    ['Bo Ek has a good ear, enabling him to sing an opera.', [], ['Bo Ek -enable to sing-> opera']],
    ['The deal cut costs, allowing Acme to hire pilots.', ['maybe Acme -hire-> pilots']],
  ]);
});

describe('names of prizes, houses and ranks are whole', () => {
  tableOf([
    ['Bo Lind won the Ryder Man of the Match award.', ['Bo Lind -win-> award']],
    ['Bo Lind won the Player of the Year prize.', ['Bo Lind -win-> prize'], ['Bo Lind -win-> Player']],
    ['Bo Lind left the University of Texas at Austin.', ['Bo Lind -leave-> University of Texas at Austin']],
    [
      'Bo Lind left the University of California, Davis, in 1990.',
      ['Bo Lind -leave-> University of California , Davis'],
      ['University of California -be in-> Davis'],
    ],
    ['Bo Lind left the University of Oslo at Easter.', ['Bo Lind -leave-> University of Oslo']],
    [
      'Rovers, second in the league, travel to Kent on Saturday.',
      ['maybe Rovers -travel to-> Kent'],
      ['Rovers -travel in-> league'],
    ],
    [
      'Anna Holt played Ida in the series Northern Girls, a role she loved.',
      [],
      ['Northern Girls -be-> role'],
    ],
  ]);
});
