import { passage } from './passage.js';

passage(
  'a lawyer and whom she speaks of',
  [
    'Ida Moss, a cashier, was jailed for theft on Monday.',
    'Rosa Hale, defending, said her client was sorry.',
    'She had lost her job and worked as a cleaner.',
  ],
  ['Ida Moss -be-> cashier'],
  ['Rosa Hale -work as-> cleaner', 'Rosa Hale -lose-> job'],
);

passage(
  'a family that is called as its firm is',
  [
    'Norlund reported a loss on Friday.',
    'The Norlund family, which owns a third of the firm, said it supported the board.',
    'The firm belongs to a group.',
  ],
  ['Norlund -report-> loss'],
  ['Norlund -support-> board', 'Norlund -belong to-> group'],
);

passage(
  'what would be another thing without a word',
  ['The goalkeeper scored a cruel own goal.', 'The mayor rejected about 30 pending claims.'],
  ['goalkeeper -score-> cruel own goal', 'mayor -reject-> pending claims'],
  ['mayor -reject-> about pending claims'],
);
