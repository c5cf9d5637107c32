import { passage } from './passage.js';

passage(
  'a firm whose chief is told behind "is"',
  [
    'Tarnby Freight is a haulage company in Oslo.',
    'Its chief executive is Ida Falk, a former pilot; she replaced the Danish manager Ole Ek in 2018.',
    'The Oslo-based company owns Norvik Lines.',
  ],
  ['Ida Falk -replace-> Ole Ek', 'Ida Falk -be chief executive of-> Tarnby Freight'],
  ['Ole Ek -replace-> Ida Falk'],
);

passage(
  'a writer and a namesake who does nothing',
  [
    'The writer Ida Falk has won the Lind Prize.',
    '"My mother told me so," she said, meaning the nurse Eva Falk.',
    'Falk studied law in Graz.',
  ],
  ['Ida Falk -study law in-> Graz'],
  ['Eva Falk -study law in-> Graz'],
);

passage(
  'a theatre by a foreign noun',
  [
    'The Teatro Esmeralda is an opera house in Lima.',
    'Bo Ek designed it in 1913.',
    'The theatre belongs to the Andean Network.',
  ],
  ['Teatro Esmeralda -belong to-> Andean Network'],
  ['Bo Ek -belong to-> Andean Network'],
);

passage(
  'a founder and his son-in-law',
  [
    'Tarnby Freight was founded by Ole Ek.',
    'He left it to his son-in-law, Bo Falk.',
    'Falk opened a factory in Graz.',
    "The firm is run by Falk's daughter, Ida Falk.",
  ],
  ['Bo Falk -open factory in-> Graz', 'Ida Falk -be daughter of-> Bo Falk'],
  ['Ole Ek -open factory in-> Graz', 'Ida Falk -open factory in-> Graz'],
);

passage(
  'a school whose rector goes without it',
  [
    'Tarnby College is a public college in Oslo.',
    'It was founded in 1922.',
    'The rector is Ida Falk, who succeeded Ole Ek in 2018.',
  ],
  ['Ida Falk -be rector of-> Tarnby College'],
  ['Ole Ek -be rector of-> Tarnby College'],
);

passage(
  'a coach told of behind another club',
  [
    'Tarnby United is a football club in Oslo.',
    'It plays in blue.',
    'Graz Rovers won the cup in 2010.',
    'The coach is Bo Lind.',
  ],
  ['Graz Rovers -win-> cup'],
  ['Bo Lind -be coach of-> Tarnby United', 'Bo Lind -be coach of-> Graz Rovers'],
);
