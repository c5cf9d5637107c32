import { passage } from './passage.js';

passage(
  'a quotation that goes on behind its speaker',
  [
    '"We may close the Turin plant," chief executive Pia Lund told reporters.',
    '"I regret the takeover of Nordvik."',
  ],
  ['maybe Pia Lund -close-> Turin plant <Pia Lund>', 'Pia Lund -regret-> takeover of Nordvik <Pia Lund>'],
  ['Pia Lund -close-> Turin plant'],
);

passage(
  'a quotation that begins before its speaker',
  ['“We lost the cup.', 'We have sold the striker,” Ada Moss said.', 'She left Oslo.'],
  ['Ada Moss -lose-> cup <Ada Moss>', 'Ada Moss -sell-> striker <Ada Moss>', 'Ada Moss -leave-> Oslo'],
  ['striker -leave-> Oslo'],
);

passage(
  'a quotation of nobody',
  ['The mayor left.', '"The bank cheated its clients."'],
  ['bank -cheat-> clients <unnamed source>'],
  ['mayor -cheat-> clients'],
);

passage(
  'a quotation closed by the wrong mark',
  ['The envoy spoke of “open aggression“.', 'The union sold the port.'],
  ['union -sell-> port'],
  ['union -sell-> port <unnamed source>'],
);

passage(
  'a pronoun that speaks',
  ['The storm passed.', 'They say the bank sold a port.'],
  ['bank -sell-> port <unnamed source>'],
  ['bank -sell-> port <They>'],
);

passage(
  'somebody else of whom a speaker goes on speaking',
  ['"The bank cheated Oslo," Ada Moss said.', '"She sold the bank."'],
  ['bank -cheat-> Oslo <Ada Moss>'],
  ['Ada Moss -sell-> bank <Ada Moss>'],
);

passage(
  'what is named or called so',
  ['A nurse called Ada Moss found a parrot named Rex.', 'It wasn’t him, Bo Lind said.'],
  ['Ada Moss -find-> Rex', 'Ada Moss -be-> nurse', 'Rex -be-> parrot'],
  ['nurse -find-> Rex', 'parrot -be-> Rex'],
);
