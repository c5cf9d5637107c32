import { passage } from './passage.js';

passage(
  'what belongs to who speaks',
  [
    '"My sister bought the farm," writes Karl Moss.',
    '"My company never paid the minister," the builder Karl Moss told the court.',
    '"Our son joined the army," said Ana Ruiz.',
  ],
  [
    "Karl Moss' sister -buy-> farm <Karl Moss>",
    "not Karl Moss' company -pay-> minister <Karl Moss>",
    "Ana Ruiz's son -join-> army <Ana Ruiz>",
  ],
  ['sister -buy-> farm', 'company -pay-> minister'],
);

passage(
  'who is spoken to',
  [
    '"You betrayed my father," Karl Moss told Ana Ruiz.',
    '"Your brother stole the car," the judge told Karl Moss.',
    '"You never know a village," Ana Ruiz told Karl Moss.',
  ],
  ["Ana Ruiz -betray-> Karl Moss' father <Karl Moss>", "Karl Moss' brother -steal-> car <judge>"],
  ['not Karl Moss -know-> village', 'Karl Moss -betray-> father'],
);

passage(
  'we of an officer',
  [
    '"We will open ten shops in Spain," said Ana Ruiz, chief executive of Siemens.',
    '"We closed the border," said Kenyan President Bo Lind.',
    '"Our bank sold the shares," said Erlen Bank director Eva Holm.',
  ],
  [
    'maybe Siemens -open-> shops in Spain <Ana Ruiz>',
    'Kenya -close-> border <Bo Lind>',
    'Erlen Bank -sell-> shares <Eva Holm>',
  ],
  ['Ana Ruiz -open-> shops in Spain', 'Bo Lind -close-> border'],
);

passage(
  'we of nobody by name',
  [
    '"We arrested two men," said police spokesman Karl Moss.',
    'The company\'s chairman, Bo Lind, said: "We sold the mill."',
    'Ana Ruiz left Lima.',
  ],
  ['Ana Ruiz -leave-> Lima'],
  ['Karl Moss -arrest-> men', 'Bo Lind -sell-> mill'],
);

passage(
  'a report that ends',
  ['Monks say that soldiers burned the abbey; the army denies the charge.'],
  ['soldiers -burn-> abbey <monks>', 'army -deny-> charge'],
  ['monks -deny-> charge'],
);
