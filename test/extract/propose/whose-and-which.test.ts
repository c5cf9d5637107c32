import { describe } from '@jest/globals';
import { nothingFrom, tableOf } from './read-off.js';

describe('"her" behind a verb of giving', () => {
  tableOf([
    [
      'Ada Moss said the bank had offered her three loans.',
      ['bank -offer-> loans <Ada Moss>', 'bank -offer loans to-> her <Ada Moss>'],
      ['bank -offer loans of-> her'],
    ],
    [
      'Ada Moss said the hotel offered her better rooms.',
      ['hotel -offer rooms to-> her <Ada Moss>'],
      ['hotel -offer rooms of-> her'],
    ],
    ['Ada Moss said the judge granted her bail.', ['judge -grant bail to-> her <Ada Moss>']],
    ['The error cost her votes.', ['error -cost votes to-> her'], ['error -cost votes of-> her']],
    [
      'Ada Moss said the museum gave her paintings to a school.',
      ['museum -give paintings to-> school <Ada Moss>'],
      ['museum -give paintings to-> her'],
    ],
    [
      'Ada Moss said the bank sold her two shops.',
      ['bank -sell-> shops <Ada Moss>'],
      ['bank -sell shops to-> her'],
    ],
    ['Ada Moss showed her two sons the lake.', ['Ada Moss -show lake to-> sons'], ['Ada Moss -show-> sons']],
  ]);
});

describe('one among several', () => {
  tableOf([
    [
      'Bo Lind was among the most gifted tenors of his age, praised in Malta.',
      ['Bo Lind -be praised in-> Malta'],
      ['tenors -be praised in-> Malta'],
    ],
  ]);
});

describe('a part of which something is said', () => {
  tableOf([
    [
      'Malta bought nine ships, of which Peru sold about half.',
      ['Malta -buy-> ships'],
      ['Peru -sell of-> ships', 'Peru -sell-> ships'],
    ],
    [
      'Bo Lind scored two goals, the second of which Moss erased with a protest.',
      ['Bo Lind -score-> goals'],
      ['Moss -erase with-> protest'],
    ],
    ['The plot, of which Bo Lind was accused, failed.', ['Bo Lind -be accused of-> plot']],
    ['The peace of which Bo Lind spoke never came.', ['Bo Lind -speak of-> peace']],
    [
      'The fire marred a dinner at which Bo Lind and his cousin, Ada Moss, had been expected to sign a pact.',
      ['fire -mar-> dinner'],
      ['fire -mar-> Ada Moss', 'fire -mar-> Bo Lind'],
    ],
  ]);
});

describe('a role between a name and "whom"', () => {
  tableOf([
    [
      'Bo Lind met Ada Moss, the Swiss champion, whom he beat in May.',
      ['he -beat-> Ada Moss'],
      ['he -beat-> champion'],
    ],
  ]);
});

describe('counts of a crime', () => {
  tableOf([
    [
      'Bo Lind was convicted in June of two counts of fraud by deception and three of drug trafficking.',
      ['Bo Lind -be convicted of-> counts'],
      ['deception -convict-> Bo Lind', 'drug -convict-> Bo Lind', 'trafficking -convict-> Bo Lind'],
    ],
    [
      'Bo Lind was convicted of murder by a court in Oslo.',
      ['court -convict-> Bo Lind', 'Bo Lind -be convicted of-> murder'],
    ],
  ]);
});

describe('what would lose its sense', () => {
  tableOf([
    ['Bo Lind used to sing in Oslo.', ['Bo Lind -used to sing in-> Oslo'], ['Bo Lind -sing in-> Oslo']],
    ['The rope was used to moor the ferry.', ['rope -moor-> ferry']],
    ['The hotel is under Swiss control.', ['hotel -be under-> control']],
    ['The army built a camp 20 miles from Oslo.', ['army -build-> camp'], ['army -build camp from-> Oslo']],
    ['The army moved tanks from Oslo to Malta.', ['army -move tanks from-> Oslo']],
    [
      'Malta raised the speed of its ferries in an effort to please Siemens.',
      ['Malta -raise-> speed'],
      ['Malta -raise speed in-> effort'],
    ],
    ['Some farms face the dry season with half their wells out of order.', [], ['farms -face with-> wells']],
    [
      'Bo Lind took it as proof that the club had run out of luck.',
      [],
      ['club -run-> proof', 'club -run proof out of-> luck'],
    ],
  ]);
  nothingFrom(['The bank is under new management.']);
});

describe('"as" in a headline', () => {
  tableOf([
    ['Dock strike spreads as envoy quits', [], ['strike -spread as-> quits']],
    ['Malta hires Bo Lind as tax expert', ['Bo Lind -be-> expert']],
  ]);
});

describe('words joined by a hyphen', () => {
  tableOf([
    ['The London-listed miner Ferrox hired Bo Lind.', ['Ferrox -hire-> Bo Lind'], ['London -list-> miner']],
    ['The Iran-backed militia shelled Malta.', ['Iran -back-> militia']],
    ['Bo Lind was among the most sought-after tenors, loved in Malta.', ['Bo Lind -be loved in-> Malta']],
  ]);
});

describe('"each other" behind a verb of accusing', () => {
  tableOf([
    [
      'Malta and Peru accused each other on Friday of opening fire along the border, hours after officials meeting in Oslo failed to agree on the sale of a mine.',
      ['officials -meet in-> Oslo'],
      ['officials -meet in-> Oslo <Malta>'],
    ],
  ]);
});

describe('a clause of whose before a report', () => {
  tableOf([
    [
      'Volvo, whose factory in Ghent makes lorries, announced that it was cutting jobs.',
      ['factory -make-> lorries', 'it -cut-> jobs <Volvo>'],
      ['factory -make-> lorries <Volvo>'],
    ],
    [
      'Norvik, whose plant employs 90 people, denied that it had closed the mine.',
      ['plant -employ-> people'],
      ['not plant -employ-> people <Norvik>'],
    ],
  ]);
});
