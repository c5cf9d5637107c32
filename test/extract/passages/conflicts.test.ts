import { passage } from './passage.js';

passage(
  'a rebellion',
  [
    'Fighting broke out in northern Tarvia on Monday after rebels of the Dawn Front attacked an army base near Kelm.',
    'The group, led by former general Osman Rade, seized two villages.',
    'President Ilya Marsh accused neighbouring Marenia of arming the rebels.',
    'Marenia denied the accusation.',
    'Foreign Minister Sofia Lenz said her country had never supplied weapons to the Dawn Front.',
    'The United Nations called for a ceasefire.',
    'Rade, who was dismissed from the army in 2016, rejected the appeal.',
    'Thousands of civilians fled to Marenia, according to the Red Cross.',
    'France sent a warship to the region.',
    'Talks collapsed before the two sides signed the agreement.',
  ],
  [
    'Ilya Marsh -accuse-> Marenia',
    'maybe Marenia -arm-> rebels <Ilya Marsh>',
    "not Sofia Lenz's country -supply-> weapons <Sofia Lenz>",
    "not Sofia Lenz's country -supply weapons to-> Dawn Front <Sofia Lenz>",
    'maybe sides -sign-> agreement',
    'United Nations -call for-> ceasefire',
    'France -send warship to-> region',
  ],
  [
    'Ilya Marsh -neighbour-> Marenia',
    'Marenia -arm-> rebels',
    'Osman Rade -be dismissed from-> United Nations',
    'sides -sign-> agreement',
  ],
);

passage(
  'a visit',
  [
    'Admiral Thomas Reyes, commander of the Pacific Squadron, visited the Philippines on Wednesday.',
    'Reyes met Defense Secretary Maria Cruz in Manila.',
    'Cruz said the United States would send two ships to Subic Bay.',
    'China criticized the visit.',
    'Its foreign ministry said the squadron threatened peace.',
    'Reyes graduated from the Naval Academy in 1989.',
    'He commanded the destroyer Halsey during the Gulf War.',
    'His father, Antonio Reyes, emigrated from Cebu to San Diego.',
    'The admiral will retire next year.',
    'He will be succeeded by Vice Admiral Joan Keller.',
  ],
  [
    'Thomas Reyes -visit-> Philippines',
    'Thomas Reyes -be commander of-> Pacific Squadron',
    'Thomas Reyes -meet-> Maria Cruz',
    'Thomas Reyes -meet in-> Manila',
    'maybe United States -send-> ships <Maria Cruz>',
    'maybe United States -send ships to-> Subic Bay <Maria Cruz>',
    'Thomas Reyes -graduate from-> Naval Academy',
    'Antonio Reyes -emigrate from-> Cebu',
    'Antonio Reyes -emigrate to-> San Diego',
    'Antonio Reyes -be father of-> Thomas Reyes',
    'Thomas Reyes -command-> Halsey',
  ],
  [
    'Antonio Reyes -be father of-> Halsey',
    'Maria Cruz -be secretary of-> defense',
    'United States -send-> ships',
  ],
);
