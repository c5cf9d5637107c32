import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('"what she did was" tells only what was done', () => {
  tableOf([
    ['What the firm bought was the mill.', ['firm -buy-> mill']],
    ['What the club would have bought was the stadium.', [], ['club -buy-> stadium']],
    ['What Peru could sell is the harbour.', [], ['Peru -sell-> harbour']],
  ]);
});

describe('"not" before a description leaves nobody out', () => {
  tableOf([
    ['Peru, not Chile, joined the league.', ['not Chile -join-> league']],
    ['The clerk, not the owner of the mill, found the body.', ['not owner -find-> body']],
    [
      'Nils Roth, not always a friend of Peru, visited Bonn.',
      ['Nils Roth -visit-> Bonn'],
      ['not friend -visit-> Bonn'],
    ],
    ['Nils Roth, not necessarily a lawyer, runs the court.', [], ['not lawyer -run-> court']],
    ['The judge, not yet a citizen of Peru, closed the case.', [], ['not citizen -close-> case']],
  ]);
});

describe('what is done to people is not done to the thing beside them', () => {
  tableOf([
    ['The king opened the canal, built by a French firm.', ['firm -build-> canal']],
    ['The mayor unveiled the portrait, painted by a local artist.', ['artist -paint-> portrait']],
    ['Ada Holt left the army, signed by Ajax.', [], ['Ajax -sign-> army']],
    ['Bo Roth left the orphanage, adopted by a nurse.', [], ['nurse -adopt-> orphanage']],
    ['Ada Holt left the prison, released by the king.', [], ['king -release-> prison']],
    ['The king of Peru, painted by Ada Lind, liked the portrait.', [], ['Ada Lind -paint-> Peru']],
    ['The leader of the band, filmed by Bo Moss, sang.', [], ['Bo Moss -film-> band']],
    ['The games moved to the Royal Arena, hosted by Peru.', [], ['Peru -host-> Royal Arena']],
  ]);
});
