import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('what stands right before a name says what it is', () => {
  tableOf([
    ['Hedge fund Norvik sold its shares.', ['Norvik -be-> fund']],
    ['The survey vessel Marra left the port.', ['Marra -be-> vessel']],
    ['Search engine Tersk hid the page.', ['Tersk -be-> engine']],
    ['Oil major Norvik closed the field.', ['Norvik -be-> major']],
    ['German chemicals giant Norvik built the plant.', ['Norvik -be-> giant', 'Norvik -build-> plant']],
    ['Tennis great Mia Lund coached the team.', ['Mia Lund -be-> great']],
    ['Judge Mia Lund freed the clerk.', ['Mia Lund -be-> Judge']],
    ['Mr Justice Lund freed the clerk.', [], ['Lund -be-> Justice']],
    ['The siblings Mia and Tom Reed sold the farm.', [], ['Mia -be-> siblings']],
    ['The state Senate passed the bill.', [], ['Senate -be-> state']],
  ]);
});

describe('what opens a sentence before a name may be what somebody does', () => {
  tableOf([
    ['Goalkeeper Mia Lund saved a penalty.', ['Mia Lund -be-> Goalkeeper', 'Mia Lund -save-> penalty']],
    ['Winger Tom Reed left the club.', ['Tom Reed -be-> Winger', 'Tom Reed -leave-> club']],
    ['Novelist Mia Lund won the prize.', ['Mia Lund -be-> Novelist', 'Mia Lund -win-> prize']],
    ['For Mia Lund the club won the prize.', [], ['Mia Lund -be-> For']],
  ]);
});

describe('between commas behind a role stands a name with a title of its own', () => {
  tableOf([
    [
      "The club's captain, Danish defender Tom Reed, missed the final.",
      ['Tom Reed -be captain of-> club', 'Tom Reed -be defender from-> Danish'],
    ],
    [
      "The bank's chief executive, former diplomat Mia Lund, left Bonn.",
      ['Mia Lund -be chief executive of-> bank', 'Mia Lund -be-> diplomat', 'Mia Lund -leave-> Bonn'],
    ],
    [
      'The suspect, 30-year-old mechanic Tom Reed, fled to Bonn.',
      ['Tom Reed -be-> suspect', 'Tom Reed -be-> mechanic'],
    ],
    [
      'The winner of the race, Welsh runner Mia Lund, thanked the club.',
      ['Mia Lund -be winner of-> race'],
      ['Mia Lund -be-> race'],
    ],
    [
      "Norvik's biggest shareholder, the Northern Pension Fund, opposed the sale.",
      ['Northern Pension Fund -be shareholder of-> Norvik'],
    ],
  ]);
});
