import { passage } from './passage.js';

passage(
  'a transfer',
  [
    'Marta Sousa, a Portuguese striker, has signed for Olympique Nantes from Benfica.',
    'The 24-year-old scored 31 goals last season.',
    'She was born in Faro and began her career at Farense.',
    'Nantes, coached by Didier Roux, won the French Cup in May.',
    'Roux played for France between 1994 and 2001.',
    'Sousa is the daughter of Carlos Sousa, a former captain of Portugal.',
    'She will join the club in July.',
    'Benfica won the league after beating Porto 2–0.',
    'The club is owned by its members.',
  ],
  [
    'Marta Sousa -sign for-> Olympique Nantes',
    'Marta Sousa -be striker from-> Portugal',
    'Didier Roux -coach-> Nantes',
    'Didier Roux -play for-> France',
    'Marta Sousa -be daughter of-> Carlos Sousa',
    'Carlos Sousa -be former captain of-> Portugal',
    'Benfica -beat-> Porto',
  ],
  ['Carlos Sousa -be daughter of-> Marta Sousa', 'Porto -beat-> Benfica'],
);

passage(
  'a band',
  [
    'The Copper Foxes are an Irish rock band formed in Galway in 2003.',
    'The band consists of singer Aoife Burke, guitarist Liam Daly and drummer Sean Keane.',
    'Burke, who was born in Boston, moved to Ireland in 1999.',
    'Their second album, "Low Tide", was released by Harbour Records in 2008.',
    'It was produced by Brian Walsh, a former member of the Saints.',
    'Daly left the band in 2012 and was replaced by Niamh Ryan.',
    'The group toured with Radio Delta in 2015.',
    'Burke is married to the actor Colm Hayes.',
    'They live in Dublin with their three children.',
  ],
  [
    'Copper Foxes -be rock band from-> Ireland',
    'Copper Foxes -be formed in-> Galway',
    'Aoife Burke -be born in-> Boston',
    'Aoife Burke -move to-> Ireland',
    'Brian Walsh -be former member of-> Saints',
    'Liam Daly -leave-> Copper Foxes',
    'Niamh Ryan -replace-> Liam Daly',
    'Aoife Burke -be married to-> Colm Hayes',
  ],
  [
    'Aoife Burke -be-> guitarist',
    'Irish rock band -be formed in-> Galway',
    'Liam Daly -replace-> Niamh Ryan',
  ],
);
