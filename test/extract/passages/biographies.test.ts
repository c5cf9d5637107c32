import { passage } from './passage.js';

passage(
  'a botanist',
  [
    'Signe Aurora Tveit (born 9 May 1907 in Molde) was a botanist.',
    'The daughter of the printer Aslak Tveit, she was educated at the University of Bergen.',
    'A graduate of Lund University, she joined the Bergen Museum in 1933 and succeeded Torgeir Lie as curator of the Bergen Museum.',
    'In 1940 she married the geologist Halvor Rud, with whom she founded Fjell Press.',
    'She lived in Voss with her brother, the painter Aslak Tveit.',
  ],
  [
    'Signe Aurora Tveit -be born in-> Molde',
    'Signe Aurora Tveit -be daughter of-> Aslak Tveit',
    'Signe Aurora Tveit -be educated at-> University of Bergen',
    'Signe Aurora Tveit -be graduate of-> Lund University',
    'Signe Aurora Tveit -join-> Bergen Museum',
    'Signe Aurora Tveit -succeed-> Torgeir Lie',
    'Torgeir Lie -be curator of-> Bergen Museum',
    'Signe Aurora Tveit -marry-> Halvor Rud',
    'Signe Aurora Tveit -found-> Fjell Press',
    'Signe Aurora Tveit -live in-> Voss',
  ],
  [
    'Torgeir Lie -marry-> Halvor Rud',
    'Halvor Rud -found-> Fjell Press',
    'Aslak Tveit -be educated at-> University of Bergen',
  ],
);

passage(
  'a runner with a trainer',
  [
    'Musa Kiprono Biwott (born 1990 in Eldoret) is a runner.',
    'Trained by the coach Renato Bassi, he won the Turin Marathon in 2014.',
    'He is a citizen of Kenya and lives in Nairobi.',
  ],
  [
    'Musa Kiprono Biwott -be born in-> Eldoret',
    'Musa Kiprono Biwott -win-> Turin Marathon',
    'Musa Kiprono Biwott -be citizen of-> Kenya',
    'Musa Kiprono Biwott -live in-> Nairobi',
  ],
  ['Renato Bassi -win-> Turin Marathon', 'Renato Bassi -be citizen of-> Kenya'],
);

passage(
  'a novel and its film',
  [
    'The Silver Orchard is a novel by Leila Haddad, published by Marlowe Press.',
    'It won the Prize for Fiction and was praised by Omar Sadek.',
    'Its translator is Greta Lunde.',
  ],
  [
    'Marlowe Press -publish-> Silver Orchard',
    'Omar Sadek -praise-> Silver Orchard',
    'Greta Lunde -be translator of-> Silver Orchard',
  ],
  ['Marlowe Press -publish-> Leila Haddad'],
);

passage(
  'towns and where they are',
  [
    'The quake struck near Bitlis in eastern Turkey.',
    'Ada Holt was born at Kumbakonam in Tamil Nadu.',
    'She met Bo Lee in Graz, Austria, on Monday.',
  ],
  ['Bitlis -be in-> Turkey', 'Kumbakonam -be in-> Tamil Nadu', 'Graz -be in-> Austria'],
  ['Turkey -be in-> Bitlis'],
);

passage(
  'a company with a legal form',
  [
    'Kallio Oyj is a maker of engines headquartered in Turku, Finland.',
    'Founded in 1921 by Aarne Kallio, it was sold to Brandt AG in 2004.',
    'The Graz-based insurer Brandt AG said it would close the plant.',
    'Chairwoman Petra Moser of Erlen Bank taught at the Technical University in Graz.',
  ],
  [
    'Kallio Oyj -be headquartered in-> Turku',
    'Turku -be in-> Finland',
    'Aarne Kallio -found-> Kallio Oyj',
    'Kallio Oyj -be sold to-> Brandt AG',
    'Brandt AG -be based in-> Graz',
    'maybe Brandt AG -close-> plant <Brandt AG>',
    'Petra Moser -be chairwoman of-> Erlen Bank',
    'Technical University -be in-> Graz',
  ],
  ['engines -be headquartered in-> Turku', 'Aarne Kallio -be sold to-> Brandt AG'],
);
