import { passage } from './passage.js';

passage(
  'a couple and their children',
  [
    'Signe Holm, née Dahl, was a Danish weaver.',
    'The younger daughter of the Ribe glazier Anders Dahl and his wife, the singer Karen Friis, she was born in Ribe and studied at the Konstfack in Stockholm.',
    'In 1931 she married Otto Holm, a Scottish printer.',
    'The couple lived in Odense and had two sons, Jens Holm and Erik Holm.',
    'Her husband ran a press.',
    'Their daughter Lise Holm became a judge.',
    'A couple from Leeds bought the press.',
  ],
  [
    'Signe Holm -be daughter of-> Anders Dahl',
    'Signe Holm -be daughter of-> Karen Friis',
    'Karen Friis -be wife of-> Anders Dahl',
    'Signe Holm -be born in-> Ribe',
    'Konstfack -be in-> Stockholm',
    'Otto Holm -be printer from-> Scotland',
    'Signe Holm -live in-> Odense',
    'Otto Holm -live in-> Odense',
    'Jens Holm -be son of-> Signe Holm',
    'Erik Holm -be son of-> Otto Holm',
    'Lise Holm -be daughter of-> Signe Holm',
    'Lise Holm -be daughter of-> Otto Holm',
  ],
  ['Lise Holm -be daughter of-> press', 'Otto Holm -buy-> press', 'Karen Friis -be born in-> Ribe'],
);

passage(
  'no bank has a daughter',
  ['Ada Moss wrote to the banks.', 'They were in debt.', 'Their daughter Eva Moss left Leeds.'],
  ['Eva Moss -leave-> Leeds'],
  ['Eva Moss -be daughter of-> banks'],
);

passage(
  'nobody is a country',
  ['Ada Moss was a singer.', 'Her father was French; her mother was English, a native of Oldham.'],
  ['Ada Moss -be-> singer'],
  ["Ada Moss's mother -be-> England", "Ada Moss's father -be-> France"],
);

passage(
  'a publisher who founded a paper',
  [
    'Tavit Hovnan (1871, Van – 1940, Lyon) was an Armenian publisher.',
    'Having left school, he worked at the University of the Coast in Sidon.',
    'He met the printer Levon Aram in Aleppo and the poet Garo Zarian in Beirut.',
    'He founded the weekly Hayk.',
  ],
  [
    'Tavit Hovnan -work at-> University of the Coast',
    'University of the Coast -be in-> Sidon',
    'Tavit Hovnan -found-> Hayk',
  ],
  ['Garo Zarian -found-> Hayk'],
);

passage(
  'a wedding, and the children of two others',
  [
    'Lena Vogt married Hugo Brandt in 1982.',
    'Piet and Greta Sommer bought the mill.',
    'They had four children.',
  ],
  ['Lena Vogt -marry-> Hugo Brandt', 'Greta Sommer -have-> children'],
  ['Lena Vogt -have-> children', 'Hugo Brandt -have-> children'],
);
