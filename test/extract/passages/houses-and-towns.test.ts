import { passage } from './passage.js';

passage(
  'a singer better known by another name',
  [
    'Juan Pardo Ruiz, better known as Juanito Sol, was a Mexican boxer.',
    'Sol fought in Tijuana.',
    'He was married to the dancer Ana Vega, and the couple had a son, Luis.',
  ],
  [
    'Juan Pardo Ruiz -fight in-> Tijuana',
    'Juan Pardo Ruiz -be married to-> Ana Vega',
    'Luis -be son of-> Juan Pardo Ruiz',
    'Luis -be son of-> Ana Vega',
  ],
  ['Juan Pardo Ruiz -be known as-> Juanito Sol'],
);

passage(
  'a school with its alumni and its head',
  [
    'Tarn College is a private college in Leeds.',
    'Notable alumni include the painter Rolf Wenger and the chemist Ada Sorel.',
    'The present head, Olu Mensah, taught physics at Marl College.',
  ],
  [
    'Rolf Wenger -be alumnus of-> Tarn College',
    'Ada Sorel -be alumnus of-> Tarn College',
    'Olu Mensah -be head of-> Tarn College',
  ],
  ['Tarn College -include-> Rolf Wenger', 'Olu Mensah -be head of-> Marl College'],
);

passage(
  'alumni of no town',
  ['Leeds is a city in England.', 'Notable alumni include Ada Moss.'],
  ['Leeds -be city in-> England'],
  ['Ada Moss -be alumnus of-> Leeds'],
);

passage(
  'a firm with subsidiaries in two lands',
  [
    'Norrland Steel is a Swedish manufacturer of pipes based in Lund.',
    'Its subsidiaries include Tarn Hydraulics in Canada and Ostrava Metals of Brno.',
    'In 2001 it was bought by Voltara Group, set up by the banker Nils Moss.',
    'Since 2019 its chief executive has been Priya Rao.',
  ],
  [
    'Tarn Hydraulics -be subsidiary of-> Norrland Steel',
    'Tarn Hydraulics -be in-> Canada',
    'Ostrava Metals -be subsidiary of-> Norrland Steel',
    'Nils Moss -set up-> Voltara Group',
    'Priya Rao -be chief executive of-> Norrland Steel',
  ],
  ['Nils Moss -set up-> Norrland Steel', 'Priya Rao -be chief executive of-> Ostrava Metals'],
);

passage(
  'a building that a text calls a house',
  [
    'The Tarn Pavilion is a baroque building in Graz.',
    'In 1907 the property was sold to the Moravian Bank.',
    'It belongs to the town and houses the Lind Gallery.',
  ],
  ['Tarn Pavilion -be sold to-> Moravian Bank', 'Tarn Pavilion -house-> Lind Gallery'],
  ['Tarn Pavilion -belong to-> Lind Gallery'],
);

passage(
  'a rival that is bought and a unit that is owned',
  [
    'Norva Foods, a unit of Oslo-based Norrland Group, makes jam.',
    'The purchase of Tarn Dairy, a smaller rival headquartered in Lund, was announced on Monday.',
    'Bo Lind plays for Lund’s local rivals, Malmö City.',
  ],
  [
    'Norva Foods -be unit of-> Norrland Group',
    'Tarn Dairy -be headquartered in-> Lund',
    'Malmö City -be rival of-> Lund',
  ],
  ['purchase of Tarn Dairy -be-> smaller rival'],
);

passage(
  'members of parties, partners of firms, owners of owners',
  [
    'Jonas Kirk, whose Green Alliance party lost nine seats, resigned.',
    'Kirk’s lawyer, Miriam Oyelaran of Bates Colquhoun LLP, said her client would stay.',
    'The prize is paid by Brenta Milk, a company whose owner, Rosa Zeni, is Kirk’s cousin.',
  ],
  [
    'Jonas Kirk -be of-> Green Alliance',
    'Miriam Oyelaran -be of-> Bates Colquhoun LLP',
    'Rosa Zeni -be owner of-> Brenta Milk',
  ],
  ['Green Alliance -be of-> Jonas Kirk'],
);

passage(
  'places in places',
  [
    'Erlen is a village in the canton of Thurgau, in northern Switzerland.',
    'It is twinned with Pontrevel in France.',
    'Ida Vik was born in Aurora, Illinois, and studied in Denver.',
    'Bo Ek runs the Reef Laboratory at Barwon University.',
    'The shop stands on Harrow Street in Leeds.',
  ],
  [
    'Thurgau -be in-> Switzerland',
    'Pontrevel -be in-> France',
    'Aurora -be in-> Illinois',
    'Reef Laboratory -be at-> Barwon University',
    'Harrow Street -be in-> Leeds',
  ],
  ['Erlen -be twinned in-> France', 'Illinois -be in-> Denver'],
);

passage(
  'a band whose verb is plural',
  [
    'The Iron Gulls are a Scottish folk group from Oban, founded by the piper Ewan Rae.',
    'Signed to Moor Records, they released their first album, Kelp, in 2006.',
    'They were joined by Tom Reed on bass and by the drummer Lou Hart.',
  ],
  [
    'Iron Gulls -be signed to-> Moor Records',
    'Kelp -be album of-> Iron Gulls',
    'Lou Hart -join-> Iron Gulls',
  ],
  ['Iron Gulls -be joined on-> Lou Hart', 'Ewan Rae -release-> Kelp'],
);

passage(
  'a church of a saint and a ship of a duke',
  [
    'Valmora is a hill town in Spain.',
    'Its oldest monument, the church of San Telmo, was designed by Battista Corvaro.',
    'The mayor is Ana Vega.',
    'The parish church of Sant Feliu was built by Karl Moe.',
    'HMS Duke of Lind was a ship built in Belfast.',
  ],
  [
    'Ana Vega -be mayor of-> Valmora',
    'Battista Corvaro -design-> church of San Telmo',
    'HMS Duke of Lind -be built in-> Belfast',
  ],
  [
    'church of Sant Feliu -be-> parish',
    'Battista Corvaro -design-> San Telmo',
    'Battista Corvaro -design church of-> San Telmo',
  ],
);

passage(
  'a club called by its last word',
  [
    'Northgate Rovers have signed the striker Kofi Mensah.',
    'Rovers, owned since 2022 by Carl Lass, open their season on Sunday.',
    'Ida Moe taught in Leeds, where Ruth Holt taught her English.',
  ],
  ['Carl Lass -own-> Northgate Rovers', 'Ruth Holt -teach english to-> Ida Moe'],
  ['Carl Lass -own-> Rovers'],
);

passage(
  'Rovers of two towns',
  ['Tarn Rovers beat Lund Rovers.', 'Rovers play in Leeds.'],
  ['Tarn Rovers -beat-> Lund Rovers'],
  ['Tarn Rovers -play in-> Leeds', 'Lund Rovers -play in-> Leeds'],
);
