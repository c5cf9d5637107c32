import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what is cut off', () => {
  tableOf([
    ['The storm led the mayor to resign.', [], ['storm -lead-> mayor']],
    ['Peru wants Chile to leave.', [], ['Peru -want-> Chile']],
    ['The guide treats the cave as a chapel.', [], ['guide -treat-> cave']],
    ['The pupils named the robot "Bo".', [], ['pupils -name-> robot']],
    ['The court based its ruling on a treaty.', ['court -base ruling on-> treaty'], ['court -base-> ruling']],
    ['Peru wants a ship.', ['Peru -want-> ship']],
    ['The union considered the club to have left.', [], ['union -consider-> club']],
    [
      'Nora Lind shut the mill because of what Nora Lind calls the greed of Acme.',
      ['Nora Lind -shut-> mill'],
      ['Nora Lind -call-> greed'],
    ],
  ]);
});

describe('what is a part of the verb', () => {
  tableOf([
    ['The vote took place in Lima.', ['vote -take place in-> Lima'], ['vote -take-> place']],
    ['The law put an end to the strike.', ['law -put end to-> strike'], ['law -put-> end']],
    ['The club won nine games en route to the cup.', ['club -win-> games'], ['club -win-> route']],
    ['Hydra is a group with the aim of peace.', ['Hydra -be-> group'], ['Hydra -be group with-> aim']],
    ['Acme is more successful than Globex.', [], ['Acme -be successful than-> Globex']],
    ['Acme is larger than Globex.', ['Acme -be larger than-> Globex']],
    ['Women were allowed to vote in Athens.', [], ['Women -be allowed in-> Athens']],
    ['Kiev is in need of coal.', [], ['Kiev -be in-> need']],
    ['The plan was on the table at the end.', [], ['plan -be at-> end']],
    ['The boxer won 47 bouts in Cuba.', ['boxer -win-> bouts']],
  ]);
});

describe('what only sets the scene', () => {
  tableOf([
    ['For owners of old boats, Acme will repair the engines.', [], ['Acme -repair engines for-> owners']],
    ['In Cairo, the minister met the king.', ['minister -meet king in-> Cairo']],
    ['The mayor resigned as a result of the strike.', [], ['mayor -resign as-> result']],
    [
      'The request came from Turin, next to Milan.',
      ['request -come from-> Turin'],
      ['request -come to-> Milan'],
    ],
    ['The clerk is as eager as the judge.', [], ['clerk -be eager as-> judge']],
    [
      'The cob is a type rather than a breed.',
      ['cob -be-> type'],
      ['cob -be-> breed', 'cob -be than-> breed'],
    ],
  ]);
});

describe('what need not be', () => {
  tableOf([
    ['Talks collapsed before Chad signed the treaty.', ['maybe Chad -sign-> treaty']],
    ['The ferry left before Chad signed the treaty.', ['Chad -sign-> treaty']],
    [
      'Reed is a potential source of fuel.',
      ['maybe Reed -be source of-> fuel'],
      ['Reed -be source of-> fuel'],
    ],
    ['We want a plan that satisfies Chad.', ['maybe plan -satisfy-> Chad'], ['plan -satisfy-> Chad']],
    [
      'The firm is not aware of any damage caused by frost.',
      ['maybe frost -cause-> damage'],
      ['frost -cause-> damage'],
    ],
    ['The book gives no clue as to whether Chad won the war.', [], ['Chad -win-> war']],
  ]);
});

describe('what is an adverb or a preposition as a whole', () => {
  tableOf([
    [
      'Soldiers searched the town street by street.',
      ['Soldiers -search-> town'],
      ['Soldiers -search town by-> street'],
    ],
    ['Officers went from house to house.', [], ['Officers -go from-> house', 'Officers -go to-> house']],
    ['The committee went through the draft clause by clause.', ['committee -go through-> draft']],
    ['The plan collapsed in the face of protests.', [], ['plan -collapse in-> face']],
    [
      'The port is at the heart of the dispute.',
      ['port -be at the heart of-> dispute'],
      ['port -be at-> heart'],
    ],
    [
      'The dam was built with the help of engineers.',
      ['dam -be built with the help of-> engineers'],
      ['dam -be built with-> help'],
    ],
    ['The road is closed to all but military trucks.', [], ['road -be closed to-> trucks']],
    ['The satellite was launched as planned in Kourou.', [], ['satellite -be planned in-> Kourou']],
    [
      'The crew lost contact about an hour into the flight.',
      ['crew -lose-> contact'],
      ['crew -lose contact into-> flight'],
    ],
    ['The book is available on Tuesdays.', [], ['book -be available on-> Tuesdays']],
    ['Sales grew at twice the pace of last year.', [], ['Sales -grow at-> pace']],
    ['The war is to all intents and purposes over.', [], ['war -be to-> intents', 'war -be-> purposes']],
    [
      'The firm will pay no matter who wins the vote.',
      [],
      ['not firm -pay-> matter', 'firm -pay-> matter', 'matter -win-> vote'],
    ],
    [
      'The glaciers are now losing ice at twice the rate seen in 1990.',
      ['glaciers -lose-> ice'],
      ['glaciers -lose-> rate'],
    ],
    ['Voss tipped the ball round the post.', ['Voss -tip-> ball'], ['Voss -tip-> post']],
    ['The oil was relabeled as Malaysian.', [], ['oil -be relabeled as-> Malaysian']],
    [
      'Mending a tin roof with new sheets costs around 900 euros, she noted, which is more than most earn.',
      [],
      ['she -mend-> roof'],
    ],
    ['The teams met face to face in Rome.', ['teams -meet in-> Rome'], ['teams -meet-> face']],
    [
      'The tide brought clumps of weed to the shore.',
      ['tide -bring weed to-> shore'],
      ['tide -bring clumps to-> shore'],
    ],
    [
      'The paint is a blend of lead and zinc.',
      ['paint -be blend of-> lead', 'paint -be blend of-> zinc'],
      ['paint -be-> blend'],
    ],
    [
      'The device burns a mixture of hydrogen and air.',
      ['device -burn-> hydrogen', 'device -burn-> air'],
      ['device -burn-> mixture'],
    ],
  ]);
});
