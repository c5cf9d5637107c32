import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('appointments', () => {
  tableOf([
    [
      'The senate approved the nomination of Mark Teller to the commission.',
      ['Mark Teller -be nominated to-> commission'],
      ['senate -approve to-> commission'],
    ],
    ['After the election of Ada Holt to the board, shares rose.', ['Ada Holt -be elected to-> board']],
    ['The mayor welcomed the return of the statue to Athens.', ['statue -return to-> Athens']],
    [
      'The president blocked the appointment of Ada Holt to the board.',
      [],
      ['Ada Holt -be appointed to-> board'],
    ],
    [
      'The president announced the appointment of Ada Holt to the press.',
      [],
      ['Ada Holt -be appointed to-> press'],
    ],
  ]);
});

describe('who names somebody to an office', () => {
  tableOf([
    [
      'Lena Ortiz was named head of the agency by President Kolev and was given a car.',
      ['Kolev -name-> Lena Ortiz', 'Lena Ortiz -be head of-> agency'],
    ],
    ['Bo Moss was named editor of the novel by Holt.', [], ['Holt -name-> Bo Moss']],
  ]);
});

describe('remarks of a noun', () => {
  tableOf([
    [
      'The mayor accused Holt of fraud, a charge the builder rejected.',
      ['mayor -accuse-> Holt', 'builder -reject-> charge'],
    ],
    ['The firm was accused of fraud, a claim its lawyers denied.', ['lawyers -deny-> claim']],
  ]);
});

describe('what there is in a place', () => {
  tableOf([
    ['There are 40 graves in the garden.', ['graves -be in-> garden']],
    ['There were no survivors in the building.', [], ['survivors -be in-> building']],
    ['There is interest in the project.', [], ['interest -be in-> project']],
  ]);
});

describe('an office behind a name', () => {
  tableOf([
    [
      'The council elected former teacher Anna Novak mayor.',
      ['council -elect-> Anna Novak', 'Anna Novak -be-> mayor', 'Anna Novak -be-> teacher'],
    ],
    [
      'The king named retired general Pavel Horák prime minister.',
      ['king -name-> Pavel Horák', 'Pavel Horák -be-> minister'],
    ],
    [
      'The win made Ida Holm the first woman in the league, and he made her a cake.',
      [],
      ['he -make-> woman'],
    ],
  ]);
});

describe('what she is made', () => {
  tableOf([
    ['The president appointed her governor.', ['president -appoint-> her', 'her -be-> governor']],
    ['The pope named her head of the archive.', ['her -be head of-> archive']],
    ['The queen appointed her minister, Bo Lind.', ['queen -appoint-> Bo Lind'], ['her -be-> minister']],
    ['The minister appointed her successor.', ['minister -appoint-> successor']],
    [
      'Ajax failed to sign the Dutch striker Bo Lee.',
      ['not Ajax -sign-> Bo Lee', 'Bo Lee -be striker from-> Dutch'],
      ['not Bo Lee -be striker from-> Dutch'],
    ],
  ]);
});
