import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what hangs on a noun that is said of a name', () => {
  tableOf([
    ['Nora Lind is a painter who lives in Bonn.', ['Nora Lind -live in-> Bonn'], ['painter -live in-> Bonn']],
    ['Acme is a bank based in Lagos.', ['Acme -be based in-> Lagos'], ['bank -be based in-> Lagos']],
    ['Nora Lind is not a painter who lives in Bonn.', [], ['Nora Lind -live in-> Bonn']],
    ['Chile bought the Panama-based firm Acme.', ['Acme -be based in-> Panama'], ['Panama -base-> firm']],
  ]);
});

describe('roles by service, inclusion and a copula turned round', () => {
  tableOf([
    ['Nora Lind served as governor of Bermuda.', ['Nora Lind -be governor of-> Bermuda']],
    [
      'Nora Lind resigned as governor of Bermuda.',
      ['Nora Lind -resign as governor of-> Bermuda'],
      ['Nora Lind -be governor of-> Bermuda'],
    ],
    ['The members of the alliance include Peru.', ['Peru -be member of-> alliance']],
    ['The founder of Acme is Nora Lind.', ['Nora Lind -be founder of-> Acme']],
    ['Nora Lind holds citizenship of Peru.', ['Nora Lind -be citizen of-> Peru']],
  ]);
});

describe('nouns that do not belong to the name', () => {
  tableOf([
    ['The winners were Gary Chan of Acme and Eva Yung of Volvo.', [], ['winners -be gary of-> Acme']],
    [
      'The city is served by two stations: Lima North Station and the new Callao Station.',
      ['stations -serve-> city'],
      ['Lima North Station -be-> stations'],
    ],
    ['The report quoted Nora Lind (tennis).', [], ['Nora Lind -be-> tennis']],
    ['The minister met Defense Secretary Nora Lind.', [], ['Nora Lind -be secretary of-> Defense']],
    [
      'Lima is the capital of Peru and its largest city.',
      ['Lima -be capital of-> Peru'],
      ['Lima -be capital of-> city'],
    ],
  ]);
});
