import { passage } from './passage.js';

passage(
  'a food company and its owners',
  [
    'Brightwater Foods is a Danish food company headquartered in Aarhus.',
    'It was founded in 1923 by the brothers Niels and Peter Holm.',
    'The company acquired Fjordmilk, a Norwegian dairy, for 300 million euros in 2008.',
    'Its subsidiaries include Greenfield Bakeries and Polar Ice Cream.',
    'Brightwater is owned by the Holm Foundation, which holds 60 percent of its shares.',
    'Maria Lindqvist, a former executive of Nordbank, has been its chief executive since 2019.',
    'She succeeded Jens Madsen, who retired.',
    'In 2021 the company sold its fish business to Atlantic Harvest.',
    'Brightwater employs 4,000 people in Denmark and Poland.',
  ],
  [
    'Brightwater Foods -be food company from-> Denmark',
    'Brightwater Foods -be headquartered in-> Aarhus',
    'Niels -found-> Brightwater Foods',
    'Peter Holm -found-> Brightwater Foods',
    'Brightwater Foods -acquire-> Fjordmilk',
    'Fjordmilk -be dairy from-> Norway',
    'Holm Foundation -own-> Brightwater Foods',
    'Maria Lindqvist -be former executive of-> Nordbank',
    'Maria Lindqvist -succeed-> Jens Madsen',
    'Brightwater Foods -employ-> people in Denmark and Poland',
  ],
  [
    'Holm Foundation -employ-> people',
    'Fjordmilk -acquire-> Brightwater Foods',
    'Jens Madsen -succeed-> Maria Lindqvist',
  ],
);

passage(
  'a start-up and its investor',
  [
    'Quantum Leaf Inc., based in Austin, Texas, makes sensors for farms.',
    'The start-up was founded by Priya Raman and Luis Ortega, two former engineers at Intel.',
    'Raman, who grew up in Chennai, serves as chief executive; Ortega is the chief technology officer.',
    'In March, Quantum Leaf bought its rival AgriSense for $40 million.',
    'Its largest shareholder is the investment firm Redwood Capital.',
    'The company opened an office in Nairobi last year.',
    "Redwood's founder, Helen Park, sits on the board of Quantum Leaf.",
    'The firm plans to move its headquarters to Denver.',
  ],
  [
    'Quantum Leaf -be based in-> Austin',
    'Priya Raman -grow up in-> Chennai',
    'Helen Park -be founder of-> Redwood Capital',
    'Quantum Leaf -buy-> AgriSense',
    'Helen Park -sit on-> board of Quantum Leaf',
  ],
  [
    'Redwood Capital -open-> office',
    'AgriSense -buy-> Quantum Leaf',
    'Quantum Leaf -move headquarters to-> Denver',
    'former engineers -found-> start-up',
  ],
);

passage(
  'a takeover',
  [
    'The Swedish carmaker Norrland Motors has agreed to buy the battery maker Voltara, the two companies said on Monday.',
    'Voltara, a unit of the Japanese group Hoshino, employs 900 people at a plant in Turin.',
    'Norrland will pay 1.2 billion euros.',
    "Norrland's chairman, Olof Bergman, said the deal would double its output.",
    'Hoshino bought Voltara in 2012 from its founder, Giorgio Bassi.',
    'The European Commission has not approved the takeover.',
    'Analysts at Handelsbank expect the regulator to raise objections.',
    'Norrland is listed in Stockholm.',
    'Its main rival, Kessler, supports the deal.',
  ],
  [
    'Norrland Motors -agree to buy-> Voltara <companies>',
    'Norrland Motors -be carmaker from-> Sweden <companies>',
    'Voltara -be unit of-> Hoshino',
    'Hoshino -be group from-> Japan',
    "maybe deal -double-> Norrland Motors' output <Olof Bergman>",
    'Olof Bergman -be chairman of-> Norrland Motors',
    'Hoshino -buy-> Voltara',
    'Hoshino -buy from-> Giorgio Bassi',
    'not European Commission -approve-> takeover',
    'maybe regulator -raise-> objections <analysts at Handelsbank>',
    'Norrland Motors -be listed in-> Stockholm',
  ],
  [
    'Voltara -buy-> Norrland Motors',
    'European Commission -approve-> takeover',
    'analysts -expect-> regulator',
    'deal -double-> output',
  ],
);
