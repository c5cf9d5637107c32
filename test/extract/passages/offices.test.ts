import { passage } from './passage.js';

passage(
  'a minister',
  [
    'Samuel Okoro is a Ghanaian politician who has served as Minister of Finance since 2021.',
    'Before that, he was governor of the Bank of Ghana from 2013 to 2017.',
    'A graduate of the London School of Economics, Okoro worked for the World Bank in Washington.',
    'He is a member of the New Patriotic Union.',
    'Okoro was born in Kumasi to a teacher and a nurse.',
    'He holds dual citizenship of Ghana and Britain.',
    'In 2017 Okoro resigned as governor.',
    'He was succeeded by Grace Mensah.',
    "His cousin Kofi Okoro is Ghana's ambassador to Japan.",
  ],
  [
    'Samuel Okoro -be politician from-> Ghana',
    'Samuel Okoro -be governor of-> Bank of Ghana',
    'Samuel Okoro -work for-> World Bank',
    'World Bank -be in-> Washington',
    'Samuel Okoro -be graduate of-> London School of Economics',
    'Samuel Okoro -be member of-> New Patriotic Union',
    'Samuel Okoro -be born in-> Kumasi',
    'Samuel Okoro -be citizen of-> Ghana',
    'Samuel Okoro -be citizen of-> United Kingdom',
    'Grace Mensah -succeed-> Samuel Okoro',
    'Kofi Okoro -be ambassador to-> Japan',
    'Kofi Okoro -be ambassador of-> Ghana',
    'Kofi Okoro -be cousin of-> Samuel Okoro',
  ],
  ['Kofi Okoro -be member of-> New Patriotic Union', 'Kofi Okoro -be born in-> Kumasi'],
);

passage(
  'an election',
  [
    'Elena Petrescu won the presidential election in Marenia on Sunday, defeating the incumbent, Viktor Dahl.',
    'Petrescu, a member of the Liberal Union, received 54 percent of the vote.',
    'The former judge will take office in January.',
    'Dahl, who has been president since 2014, conceded defeat.',
    'Petrescu was minister of justice from 2009 to 2012 under Prime Minister Jan Kolar.',
    'The Liberal Union was founded in 1990 by Kolar.',
    'Her running mate, Ruth Adler, is the governor of Westmark.',
    'The European Union congratulated Petrescu.',
    'The opposition Coastal Party did not recognise the result.',
  ],
  [
    'Elena Petrescu -defeat-> Viktor Dahl',
    'Elena Petrescu -be member of-> Liberal Union',
    'European Union -congratulate-> Elena Petrescu',
    'not Coastal Party -recognise-> result',
    'Viktor Dahl -be-> incumbent',
    'Ruth Adler -be governor of-> Westmark',
  ],
  ['Viktor Dahl -defeat-> Elena Petrescu', 'Ruth Adler -run-> mate', 'Coastal Party -recognise-> result'],
);

passage(
  'a sentence',
  [
    'A court in Rotterdam sentenced the banker Pieter Vos to six years in prison on Thursday for fraud.',
    'Vos, the founder of Delta Savings, was arrested in Spain in 2020 and extradited to the Netherlands.',
    'Judge Anneke de Wit said Vos had deceived 3,000 customers.',
    'Prosecutors had accused him of stealing 80 million euros.',
    'His lawyer, Hugo Brandt, said he would appeal.',
    'Vos denied that he had stolen the money.',
    'His former partner, Karin Bos, testified against him.',
    'The bank collapsed in 2019.',
    "Vos's wife, Eline Vos, was acquitted.",
  ],
  [
    'Pieter Vos -be arrested in-> Spain',
    'Pieter Vos -be extradited to-> Netherlands',
    'Pieter Vos -be founder of-> Delta Savings',
    'Hugo Brandt -be lawyer of-> Pieter Vos',
    'not Pieter Vos -steal-> money <Pieter Vos>',
    'Karin Bos -testify against-> Pieter Vos',
    'Karin Bos -be former partner of-> Pieter Vos',
    'Eline Vos -be wife of-> Pieter Vos',
    'Pieter Vos -be-> banker',
  ],
  [
    'Pieter Vos -steal-> money',
    'Eline Vos -be arrested in-> Spain',
    'Pieter Vos -extradite to-> Netherlands',
  ],
);
