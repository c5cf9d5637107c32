import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('times are no objects', () => {
  tableOf([
    [
      'The parliament met twice on Tuesday.',
      [],
      ['parliament -meet-> Tuesday', 'parliament -meet on-> Tuesday'],
    ],
    ['The museum opened its doors in 1911.', ['museum -open-> doors'], ['museum -open doors in-> 1911']],
    ['Last year the firm doubled its sales.', ['firm -double-> sales'], ['year -double-> sales']],
    ['The ferry sank three hours after the storm.', [], ['ferry -sink-> hours', 'ferry -sink after-> storm']],
    [
      'Since March the bank has closed twelve branches.',
      ['bank -close-> branches'],
      ['bank -close since-> March', 'March -close-> branches'],
    ],
    ['On Monday morning, Nissan fired its chief.', ['Nissan -fire-> chief'], ['morning -fire-> chief']],
    ['The king ruled Morocco for forty years.', ['king -rule-> Morocco'], ['king -rule Morocco for-> years']],
    ['The shop sells ice cream every summer.', ['shop -sell-> cream'], ['shop -sell-> summer']],
  ]);
});

describe('places relate', () => {
  tableOf([
    ['The poet died in Paris in 1870.', ['poet -die in-> Paris'], ['poet -die in-> 1870']],
    ['In Berlin, protesters blocked a bridge.', ['protesters -block-> bridge']],
    ['The gang hid the money under the floor.', ['gang -hide-> money', 'gang -hide money under-> floor']],
    [
      'Rescuers from Italy reached the village at dawn.',
      ['Rescuers -reach-> village'],
      ['Rescuers -reach village at-> dawn'],
    ],
    [
      'The train travels from Vienna to Prague.',
      ['train -travel from-> Vienna', 'train -travel to-> Prague'],
    ],
    [
      'The storm moved toward the coast of Texas on Sunday.',
      ['storm -move toward-> coast'],
      ['storm -move on-> Sunday'],
    ],
    ['During the winter the lake feeds two rivers.', ['lake -feed-> rivers'], ['lake -feed during-> winter']],
  ]);
});

describe('places told beside nouns', () => {
  tableOf([
    ['Bo Lind died in the Hungarian town of Vac.', ['Vac -be in-> Hungarian']],
    ['Norva runs a mill in the Texas city of Waco.', ['Waco -be in-> Texas']],
    ['Bo Lind saw the ancient Greek city of Ephesus.', [], ['Ephesus -be in-> Greek']],
    ['Bo Lind fled the Ottoman province of Egypt.', [], ['Egypt -be in-> Ottoman']],
    ['Bo Lind died in the Russian-held city of Melitopol.', [], ['Melitopol -be in-> Russian']],
    ['Tulsa is in the Delta region of Oklahoma.', [], ['Oklahoma -be in-> Delta']],
    ['A statue stands in front of the church.', ['statue -stand in front of-> church']],
    [
      'Born to Armenian parents in Aleppo, Bo Lind left Rome.',
      ['Bo Lind -be born to-> parents', 'Bo Lind -be born in-> Aleppo'],
    ],
    ['Drivers went on strike over pay.', [], ['Drivers -go over-> pay']],
    ["Nvidia's rival AMD opened a plant.", ['AMD -be rival of-> Nvidia']],
    ['Volvo put off the project in May.', ['Volvo -put off-> project']],
  ]);
});
