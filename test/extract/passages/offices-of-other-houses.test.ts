import { passage } from './passage.js';

passage(
  'a captain is that of a ship, and no firm has one',
  ['Norva Foods is a Danish dairy.', 'Its ship sank in May.', 'The captain, Bo Ek, drowned.'],
  ['Norva Foods -be dairy from-> Denmark'],
  ['Bo Ek -be captain of-> Norva Foods'],
);

passage(
  'the captain of a club',
  ['Lund Rovers is a Danish club.', 'It plays at Tarn Arena.', 'The captain, Bo Ek, left in May.'],
  ['Bo Ek -be captain of-> Lund Rovers'],
  ['Bo Ek -be captain of-> Tarn Arena'],
);

passage(
  'a director is that of the film told of last',
  ['Norva Foods is a Danish dairy.', 'A film about it was shown in Graz.', 'The director, Bo Ek, wept.'],
  ['Norva Foods -be dairy from-> Denmark'],
  ['Bo Ek -be director of-> Norva Foods'],
);

passage(
  'the owner of what the sentence before told of',
  ['Norva Foods is a Danish dairy.', 'It sells cheese to Peru.', 'The owner, Bo Ek, was born in Lund.'],
  ['Bo Ek -be owner of-> Norva Foods'],
  ['Bo Ek -be owner of-> Peru'],
);

passage(
  'one of two is no pair',
  ['Ida Vik or Bo Ek won.', 'The pair left Graz.'],
  ['pair -leave-> Graz'],
  ['Ida Vik -leave-> Graz', 'Bo Ek -leave-> Graz'],
);
