import { passage } from './passage.js';

passage(
  'a nurse whose father is told by his office',
  [
    'Greta Solberg, daughter of the college’s rector, Tobias Solberg, was born in Molde.',
    'The son of a Danish miner, Nils Krag, he studied in Aarhus with Pia Holm.',
  ],
  ['Greta Solberg -be daughter of-> Tobias Solberg', 'Nils Krag -be miner from-> Denmark'],
  ['Tobias Solberg -be daughter of-> rector', 'Nils Krag -be son of-> Danish miner'],
);

passage(
  'the son of a mayor',
  ['The son of the mayor, Karl Lund, died in Bergen on Monday.'],
  ['Karl Lund -be son of-> mayor'],
  ['Karl Lund -be-> mayor'],
);

passage(
  'two parents, the second behind her trade',
  [
    'Born in Molde to the judge Aslak Tveit and his second wife, the seamstress Ragna Moe, Tveit read law.',
    'In 1920 Holger Krag married Ida, daughter of the painter Jens Moe.',
  ],
  ['Ragna Moe -be wife of-> Aslak Tveit', 'Ida -be daughter of-> Jens Moe', 'Holger Krag -marry-> Ida'],
  ['Ragna Moe -read-> law', 'Holger Krag -marry-> daughter of Jens Moe'],
);

passage(
  'one person of two offices',
  [
    'Norvik’s founder and largest shareholder, Mia Tan, left Oslo in 2020.',
    'The founder and director of the Tarn Museum, Bo Ek, was born in Lund.',
  ],
  [
    'Mia Tan -be founder of-> Norvik',
    'Mia Tan -be shareholder of-> Norvik',
    'Bo Ek -be founder of-> Tarn Museum',
    'Bo Ek -be director of-> Tarn Museum',
  ],
  ['director -be born in-> Lund', 'Bo Ek -be poet of-> Tarn Museum'],
);

passage(
  'a husband who is nobody’s poet',
  ['Mia Tan lives in Lund with her husband, the poet Bo Ek.'],
  ['Bo Ek -be husband of-> Mia Tan'],
  ['Bo Ek -be poet of-> Mia Tan'],
);

passage(
  'helpers of somebody',
  [
    'Ivo Tarr worked in Bonn as secretary to the banker Nils Holt.',
    'In 1990 Tarr returned to Lund as assistant to Karl Moe, whom he succeeded.',
  ],
  [
    'Ivo Tarr -be secretary to-> Nils Holt',
    'Ivo Tarr -be assistant to-> Karl Moe',
    'Ivo Tarr -return to-> Lund',
  ],
  ['Ivo Tarr -return to-> Karl Moe', 'Ivo Tarr -work to-> Nils Holt'],
);

passage(
  'what is told behind a relative clause',
  [
    'He knew the scholar Moses Levi, with whom he compiled the Book of Roots, a treatise dedicated to Karl Moe.',
    'The hall was built by the engineer Bo Ek, her first husband; the couple divorced in 1980.',
  ],
  ['Book of Roots -be dedicated to-> Karl Moe'],
  ['Moses Levi -be dedicated to-> Karl Moe', 'Bo Ek -divorce-> husband'],
);

passage(
  'two people who are the pair',
  [
    'The Tarn Players were formed by the singer Ida Vik and the piper Bo Ek.',
    'The pair met in Lund.',
    'Ida Vik, Bo Ek and Karl Moe toured Japan.',
    'The duo sang in Rome.',
  ],
  ['Ida Vik -meet in-> Lund', 'Bo Ek -meet in-> Lund'],
  ['Karl Moe -sing in-> Rome', 'Ida Vik -sing in-> Rome'],
);

passage(
  'founders beside founders',
  [
    'Norva was founded in 1990 by the biologist Ana Vega together with Bo Ek, a Danish missionary.',
    'In Graz Karl Moe founded Tarn Films with his wife, the dancer Ida Vik.',
    'The hall was built by Jens Krag together with a firm from Lund.',
  ],
  [
    'Ana Vega -found-> Norva',
    'Bo Ek -found-> Norva',
    'Karl Moe -found-> Tarn Films',
    'Ida Vik -found-> Tarn Films',
  ],
  ['firm from Lund -build-> hall'],
);

passage(
  'who did what where',
  [
    'Ida Vik left the choir and moved to Graz, where she founded the school Tarn Hall.',
    'After the war Bo Ek moved to Bergen, where he died.',
  ],
  ['Ida Vik -found-> Tarn Hall'],
  ['maybe Ida Vik -found-> Tarn Hall', 'maybe Bo Ek -die in-> Bergen'],
);

passage(
  'what was until now, and what a study earned',
  [
    'Magda Wrona, until recently finance chief of Norva Foods, will lead the bank.',
    'Arun Dey, whose studies of malaria earned the Ross Prize, died in Graz.',
    'Otto Brand, the son of the miller Karl Brand and his wife, the singer Ruth Moe, was born in Lund.',
  ],
  [
    'Magda Wrona -be finance chief of-> Norva Foods',
    'Arun Dey -be earned-> Ross Prize',
    'Otto Brand -be son of-> Ruth Moe',
    'Otto Brand -be born in-> Lund',
  ],
  ['Ruth Moe -be born in-> Lund'],
);
