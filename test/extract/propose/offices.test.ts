import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('offices that are given', () => {
  tableOf([
    [
      'Lind Holdings appointed Ada Holt as managing director.',
      ['Ada Holt -be managing director of-> Lind Holdings', 'Lind Holdings -appoint-> Ada Holt'],
      ['Lind Holdings -manage-> director', 'Lind Holdings -appoint as-> director'],
    ],
    [
      'The board appointed Ada Holt managing director of Fjordmilk.',
      ['Ada Holt -be managing director of-> Fjordmilk'],
      ['board -manage-> director'],
    ],
    [
      'Lind Holdings hired Ada Holt as a clerk.',
      ['Ada Holt -be-> clerk'],
      ['Ada Holt -be clerk of-> Lind Holdings'],
    ],
    [
      'Lind Holdings refused to appoint Ada Holt as director.',
      ['not Ada Holt -be director of-> Lind Holdings'],
    ],
    [
      'The club elected Ada Holt as its chairwoman, replacing Otto Lind.',
      ['Ada Holt -replace-> Otto Lind'],
      ['club -replace-> Otto Lind'],
    ],
    [
      "The king named Ada Holt, a former judge, as Lind's successor.",
      ['Ada Holt -be successor of-> Lind', 'king -name-> Ada Holt'],
    ],
    ['As mayor of Lind she ordained the first women in town.', [], ['women -be mayor of-> Lind']],
  ]);
});

describe('offices that a noun tells', () => {
  tableOf([
    [
      "Ada Holt's appointment as director of the Lind Museum angered critics.",
      ['Ada Holt -be director of-> Lind Museum'],
    ],
    [
      'Critics welcomed the appointment of Ada Holt as director of the Lind Museum.',
      ['Ada Holt -be director of-> Lind Museum'],
      ['appointment -be director of-> Lind Museum'],
    ],
    [
      "Ada Holt's possible appointment as director of the Lind Museum was discussed.",
      ['maybe Ada Holt -be director of-> Lind Museum'],
    ],
    [
      "The senate blocked Ada Holt's appointment as director of the Lind Museum.",
      [],
      ['Ada Holt -be director of-> Lind Museum'],
    ],
    [
      "A month before Ada Holt's inauguration as mayor of Lind, it rained.",
      [],
      ['Ada Holt -be mayor of-> Lind'],
    ],
  ]);
});

describe('what somebody was in the end, and at a time', () => {
  tableOf([
    [
      'Otto Lind died a prisoner in Graz.',
      ['Otto Lind -die in-> Graz', 'Otto Lind -be-> prisoner'],
      ['Otto Lind -die-> prisoner'],
    ],
    ['Otto Lind died a violent death.', [], ['Otto Lind -be-> death']],
    ['Otto Lind was at the time a clerk at Acme Mills.', ['Otto Lind -be clerk at-> Acme Mills']],
    [
      'Acme Mills was financed in its early years by the Lind Foundation.',
      ['Lind Foundation -finance-> Acme Mills'],
    ],
    [
      'Ada Holt co-founded Acme Mills with Otto Lind.',
      ['Ada Holt -co-found-> Acme Mills', 'Otto Lind -co-found-> Acme Mills'],
    ],
  ]);
});

describe('names in commas that are the role', () => {
  tableOf([
    [
      'The police arrested the mayor of Vauban, Otto Lind, in May.',
      ['police -arrest-> Otto Lind', 'Otto Lind -be mayor of-> Vauban'],
    ],
    [
      'A rival bidder for Fjordmilk, Lind Industries, bought the mill.',
      ['Lind Industries -buy-> mill', 'Lind Industries -be bidder for-> Fjordmilk'],
    ],
    ["Its parish church, Saint Olav's, was rebuilt by Otto Lind.", ["Otto Lind -rebuild-> Saint Olav 's"]],
    ['The capital of Norway, Oslo, paid.', [], ['Norway -be in-> Oslo']],
    ['In 1187 King Karl the Bold burned Lind.', ['Karl the Bold -burn-> Lind']],
  ]);
});

describe('verdicts and victories', () => {
  tableOf([
    [
      "A court quashed Ada Holt's conviction for bribing Otto Lind.",
      ['maybe Ada Holt -bribe-> Otto Lind'],
      ['court -bribe-> Otto Lind', 'maybe court -bribe-> Otto Lind'],
    ],
    [
      'Judges quashed his conviction for killing Otto Lind.',
      [],
      ['maybe Judges -kill-> Otto Lind', 'Judges -kill-> Otto Lind'],
    ],
    ['It ended in a victory for Norway over Sweden.', ['Norway -defeat-> Sweden']],
    ['The destruction of the old mill by fire shocked the town.', ['fire -destroy-> mill']],
    ["Lind's handling of the strike angered Acme.", ['Lind -handle-> strike']],
  ]);
});

describe('what an appointment does', () => {
  tableOf([
    [
      'The firm named former Acme executive Bo Lund as chief executive.',
      ['firm -name-> Bo Lund', 'Bo Lund -be-> executive'],
      ['firm -be-> Bo Lund'],
    ],
    ['The firm named Acme makes lamps.', ['firm -make-> lamps'], ['firm -name-> Acme']],
    ['The arrest of union leader Bo Lund by soldiers led to riots.', ['soldiers -arrest-> Bo Lund']],
    [
      'The election of Ada Holt as mayor angered farmers.',
      ['election -anger-> farmers', 'Ada Holt -be-> mayor'],
      ['mayor -anger-> farmers'],
    ],
  ]);
});
