import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who is sold and who sells', () => {
  tableOf([
    ["The court approved Norlund's sale to Vestbank.", [], ['Norlund -sell to-> Vestbank']],
    ["Norlund's delivery to Oslo was late.", [], ['Norlund -deliver to-> Oslo']],
    ["Russia's sale of jets to India angered China.", ['Russia -sell-> jets', 'Russia -sell to-> India']],
    ["Germany's deliveries to Ukraine continued.", ['Germany -deliver to-> Ukraine']],
    ["Norway's supply to Germany rose.", ['Norway -supply to-> Germany']],
  ]);
});

describe('what follows a person and what follows a deed', () => {
  tableOf([
    ['The lecture was given by Mia Lund, followed by a dinner.', [], ['dinner -follow-> Mia Lund']],
    ['The race was won by Mia Lund, followed by a parade.', [], ['parade -follow-> Mia Lund']],
    ['The firm was led by Mia Lund, followed by her brother.', ['brother -follow-> Mia Lund']],
  ]);
});
