import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what is told of several is told of those named as examples', () => {
  tableOf([
    [
      'Lind won several awards, including the Moss Prize and the Holt Medal.',
      ['Lind -win-> awards', 'Lind -win-> Prize', 'Lind -win-> Medal'],
    ],
    [
      'Countries including Chile and Peru signed the treaty.',
      ['Chile -sign-> treaty', 'Peru -sign-> treaty'],
    ],
    ['Lind worked with directors such as Ada Roth.', ['Lind -work with-> Ada Roth']],
    ['Lind led three firms, among them Acme.', ['Lind -lead-> Acme']],
    ['She wrote novels, most notably The Tower.', ['She -write-> Tower']],
    ['Five ministers, including Bo Lind, left the government.', ['Bo Lind -leave-> government']],
    ['A delegation including Bo Lind visited Malta.', ['Bo Lind -visit-> Malta']],
    ['Banks such as Norda did not back the bid.', ['not Norda -back-> bid'], ['Norda -back-> bid']],
    ['They may visit cities such as Bonn.', ['maybe They -visit-> Bonn'], ['They -visit-> Bonn']],
  ]);
});

describe('what is only beside several is no example of them', () => {
  tableOf([
    ['The members are painters such as Ada Roth.', [], ['members -be-> Ada Roth']],
    ['The law exempts firms from taxes, including Acme.', [], ['law -exempt from-> Acme']],
    ['The duke met critics of ministers, notably Ivo Brandt.', [], ['duke -meet-> Ivo Brandt']],
    ['All teams except those such as Vorland FC lost players.', [], ['Vorland FC -lose-> players']],
    ['He owns houses, including a mill.', ['He -own-> houses'], ['He -own-> mill']],
    ['Lind met the mayor, including Bo Moss.', ['Lind -meet-> mayor'], ['Lind -meet-> Bo Moss']],
    ['The heads of firms such as Acme left Oslo.', ['heads -leave-> Oslo'], ['Acme -leave-> Oslo']],
  ]);
});
