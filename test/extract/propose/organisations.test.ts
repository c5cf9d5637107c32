import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('founding, owning and seats', () => {
  tableOf([
    ['Two students founded the company in Delft in 1994.', ['students -found-> company']],
    [
      'The newspaper was founded by Clara Weiss in 1901.',
      ['Clara Weiss -found-> newspaper'],
      ['1901 -found-> newspaper'],
    ],
    ['Siemens is based in Munich.', ['Siemens -be based in-> Munich']],
    ['The charity is headquartered in Geneva.', ['charity -be headquartered in-> Geneva']],
    ['Audi is owned by Volkswagen.', ['Volkswagen -own-> Audi']],
    [
      'Opel, a subsidiary of Stellantis, builds vans.',
      ['Opel -be subsidiary of-> Stellantis', 'Opel -build-> vans'],
    ],
    ['The bank has its headquarters in Basel.', ['bank -have-> headquarters']],
    ['The club belongs to a fund from Dubai.', ['club -belong to-> fund']],
    ['Its parent company, Alphabet, reported a profit.', ['Alphabet -report-> profit']],
    [
      'Rolex, founded by Hans Wilsdorf, makes watches.',
      ['Hans Wilsdorf -found-> Rolex', 'Rolex -make-> watches'],
    ],
    ['The firm is part of the Tata Group.', ['firm -be part of-> Tata Group']],
  ]);
});

describe('offices', () => {
  tableOf([
    ['Rosa Blum was appointed director of the museum.', ['Rosa Blum -be director of-> museum']],
    [
      'Karim Aziz became head of the bank in May.',
      ['Karim Aziz -become head of-> bank'],
      ['Karim Aziz -become-> May'],
    ],
    ['Julia Stern serves as ambassador to Chile.', ['Julia Stern -serve as-> ambassador']],
    [
      'The king appointed Omar Haddad prime minister of Jordan.',
      ['Omar Haddad -be prime minister of-> Jordan', 'king -appoint-> Omar Haddad'],
    ],
    [
      'Peter Lang, mayor of Linz since 2013, opened the fair.',
      ['Peter Lang -be mayor of-> Linz', 'Peter Lang -open-> fair'],
    ],
    ['Voters elected Maya Singh to the senate.', ['Voters -elect-> Maya Singh', 'Voters -elect to-> senate']],
    [
      'Ivan Horvat resigned as chairman of the party.',
      ['Ivan Horvat -resign as-> chairman'],
      ['Ivan Horvat -be chairman of-> party'],
    ],
    ['Ruth Adler succeeded Paul Stein as editor of the paper.', ['Ruth Adler -succeed-> Paul Stein']],
    ['The council chose Amir Khan as its speaker.', ['council -choose-> Amir Khan']],
    ['Nora Falk heads the central bank of Iceland.', ['Nora Falk -head-> bank']],
  ]);
});
