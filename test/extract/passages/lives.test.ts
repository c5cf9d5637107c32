import { passage } from './passage.js';

passage(
  'a physicist and her family',
  [
    'Ingrid Solheim (12 March 1931 – 4 June 2009) was a Norwegian physicist.',
    'Born in Bergen to a family of fishermen, she moved to Oslo at the age of eight.',
    'She studied physics at the University of Oslo and received her doctorate from Uppsala University in 1957.',
    'In 1960 Solheim joined the Halden Institute, where she led the reactor group for twelve years.',
    'She married the composer Arne Lund in 1962, and the couple had two daughters, Kari and Liv.',
    'From 1978 to 1984, Solheim served as president of the Nordic Academy of Sciences.',
    'She was elected a member of the Royal Society in 1981.',
    'Her brother, Tore Solheim, was the mayor of Bergen.',
    'Solheim died in Trondheim in 2009.',
  ],
  [
    'Ingrid Solheim -be physicist from-> Norway',
    'Ingrid Solheim -be born in-> Bergen',
    'Ingrid Solheim -move to-> Oslo',
    'Ingrid Solheim -study physics at-> University of Oslo',
    'Ingrid Solheim -receive doctorate from-> Uppsala University',
    'Ingrid Solheim -join-> Halden Institute',
    'Ingrid Solheim -marry-> Arne Lund',
    'Ingrid Solheim -be president of-> Nordic Academy of Sciences',
    'Ingrid Solheim -be member of-> Royal Society',
    'Tore Solheim -be mayor of-> Bergen',
    'Tore Solheim -be brother of-> Ingrid Solheim',
    'Ingrid Solheim -die in-> Trondheim',
  ],
  [
    'Tore Solheim -die in-> Trondheim',
    'Tore Solheim -be president of-> Nordic Academy of Sciences',
    'Arne Lund -be president of-> Nordic Academy of Sciences',
  ],
);

passage(
  'a writer abroad',
  [
    'Daniel Mwangi is a Kenyan writer and journalist who lives in Berlin.',
    'He was born in Nakuru in 1975, the son of a railway clerk.',
    'Educated at Makerere University, Mwangi began his career at the Daily Courier, a newspaper owned by the Savannah Media Group.',
    'His first novel, "The Salt Road", won the Baraza Prize in 2004.',
    'In 2011 he left Kenya for Germany after receiving threats.',
    'Mwangi is married to Clara Weber, a German photographer.',
    'He teaches creative writing at Humboldt University.',
    'His wife founded the Lichtblick Gallery in 2015.',
  ],
  [
    'Daniel Mwangi -be writer from-> Kenya',
    'Daniel Mwangi -live in-> Berlin',
    'Daniel Mwangi -be born in-> Nakuru',
    'Daniel Mwangi -be educated at-> Makerere University',
    'Daniel Mwangi -begin career at-> Daily Courier',
    'Daniel Mwangi -leave-> Kenya',
    'Daniel Mwangi -leave for-> Germany',
    'Daniel Mwangi -be married to-> Clara Weber',
    'Clara Weber -be photographer from-> Germany',
  ],
  ['Daniel Mwangi -found-> Lichtblick Gallery', 'Kenyan writer -live in-> Berlin'],
);

passage(
  'an obituary',
  [
    'The painter Lucía Ferrer died at her home in Seville on Tuesday, her daughter said.',
    'She was 88.',
    'Ferrer, born in 1936 in Cádiz, studied at the Academy of San Fernando in Madrid.',
    'In 1959 she emigrated to Mexico, where she met the sculptor Diego Luna.',
    'They married in 1961 and had a son, Mateo.',
    'Her paintings hang in the Prado and the Museum of Modern Art.',
    'The director of the Prado, Miguel Salas, called her a giant of Spanish art.',
    'Ferrer became a Mexican citizen in 1970.',
    'She is survived by her daughter, Carmen Luna.',
  ],
  [
    'Lucía Ferrer -be born in-> Cádiz',
    'Lucía Ferrer -study in-> Madrid',
    'Lucía Ferrer -emigrate to-> Mexico',
    'Lucía Ferrer -meet-> Diego Luna',
    'Lucía Ferrer -become citizen of-> Mexico',
    'Carmen Luna -survive-> Lucía Ferrer',
    'Carmen Luna -be daughter of-> Lucía Ferrer',
    'Diego Luna -be-> sculptor',
  ],
  [
    "Mateo's paintings -hang in-> Prado",
    'Diego Luna -emigrate to-> Mexico',
    'director -call giant to-> Mateo',
  ],
);
