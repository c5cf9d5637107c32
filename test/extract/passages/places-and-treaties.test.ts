import { passage } from './passage.js';

passage(
  'a capital',
  [
    'Valdoria is the capital of the Republic of Marenia and its largest city.',
    'It lies on the River Osk, near the border with Tarvia.',
    'The city was founded by King Stefan I in 1204 and was conquered by the Ottomans in 1521.',
    'Valdoria is home to the National Museum and the University of Valdoria, which was established in 1811.',
    'The mayor, Anton Reiss of the Green Party, took office in 2018.',
    'The city hosted the Winter Games in 1968.',
    'Its airport, Saint Elias Airport, is located in the suburb of Kolm.',
    'Valdoria is twinned with Lyon and Porto.',
  ],
  [
    'Valdoria -be capital of-> Republic of Marenia',
    'King Stefan I -found-> Valdoria',
    'Valdoria -be home to-> National Museum',
    'Valdoria -be home to-> University of Valdoria',
    'Valdoria -host-> Winter Games',
    'Valdoria -be twinned with-> Lyon',
    'Valdoria -be twinned with-> Porto',
  ],
  ['Valdoria -be capital of-> largest city', 'Tarvia -lie on-> River Osk'],
);

passage(
  'a treaty',
  [
    'The Treaty of Lindau was signed by Austria and Venice in 1632.',
    'Count Albrecht of Lindau, the nephew of Emperor Ferdinand, led the Austrian delegation.',
    'The treaty ended the War of the Passes, which had begun in 1627.',
    'Venice ceded the town of Bormio to Austria.',
    'Albrecht was killed at the Battle of Sarn in 1640.',
    'He was succeeded by his son Rudolf.',
    'Rudolf married Anna of Saxony, the daughter of John George.',
    'The castle of Lindau was destroyed by the Swedes in 1647.',
  ],
  [
    'Albrecht -be nephew of-> Emperor Ferdinand',
    'Venice -cede-> Bormio',
    'Rudolf -succeed-> Albrecht',
    'Rudolf -be son of-> Albrecht',
    'Rudolf -marry-> Anna',
    'Anna -be daughter of-> John George',
    'Austria -sign-> Treaty of Lindau',
    'Venice -sign-> Treaty of Lindau',
    'Albrecht -be killed at-> Battle of Sarn',
  ],
  ['Anna -succeed-> Albrecht', 'Venice -sign-> Treaty'],
);
