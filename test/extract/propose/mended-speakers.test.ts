import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('who speaks and who does not', () => {
  tableOf([
    [
      'The minister, asked about the strike, said that Peru had sold the mine.',
      ['Peru -sell-> mine <minister>'],
      ['minister -ask about-> strike'],
    ],
    [
      'The dairy will close, Randy Ellis said, and has sold its vans.',
      ['dairy -sell-> vans <Randy Ellis>'],
      ['Randy Ellis -sell-> vans'],
    ],
    [
      'Cocobar will raise wages, its chief executive, Randy Ellis, announced in Lima.',
      ['maybe Cocobar -raise-> wages <Randy Ellis>'],
      ['Cocobar -announce in-> Lima'],
    ],
    [
      'The plan was dropped, three officials familiar with the decision told the Chronicle.',
      [],
      ['decision -tell-> Chronicle'],
    ],
    [
      'The contractor rejected suggestions that bad timber had been used, blaming a storm.',
      ['contractor -blame-> storm'],
      ['timber -blame-> storm'],
    ],
    [
      'Aerlines, the operator of the airports, said the charge amounted to 68 cents and accused the airline.',
      ['Aerlines -accuse-> airline'],
      ['charge -accuse-> airline'],
    ],
    [
      '"Politicians quarrel with their mouths full," complained Rakel Sand, a wholesaler.',
      ['Rakel Sand -be-> wholesaler'],
      ['quarrel -complain-> Rakel Sand'],
    ],
    ['"Money arrives where joy lives," Vako declared at a launch.', [], ['Vako -declare at-> launch']],
    [
      'Hackers reportedly stole files, but officials have not confirmed the theft.',
      ['not officials -confirm-> theft'],
      ['not officials -confirm-> theft <?>'],
    ],
    ['The crux, as the clerk explained in her report, was the rent.', [], ['clerk -explain in-> report']],
  ]);
});

describe('what stands behind a remark', () => {
  tableOf([
    [
      'The minister, asked about the strike, said that Peru had sold the mine.',
      ['Peru -sell-> mine <minister>'],
      ['minister -ask about-> strike'],
    ],
    [
      'Ilse Marten was an Austrian chemist whose photographs of silk, taken in a cellar, anticipated much.',
      ['Ilse Marten -be-> chemist'],
      ['photographs -be-> chemist'],
    ],
    [
      'Volta Motors, the Croatian maker of electric vans, filed for protection on Friday.',
      ['Volta Motors -file for-> protection'],
      ['Volta Motors -be filed for-> protection'],
    ],
    [
      'A preliminary report by the Oregon Utility Commission, obtained by this newspaper, named two firms.',
      ['newspaper -obtain-> report'],
      ['newspaper -obtain-> Commission'],
    ],
    [
      'The firm is a Finnish manufacturer of packaging board headquartered in Kotka.',
      ['manufacturer -be headquartered in-> Kotka'],
      ['board -be headquartered in-> Kotka'],
    ],
    [
      'Colonel Issa Maido sat through the debate, then told reporters a joke.',
      ['Issa Maido -sit through-> debate'],
      ['Issa Maido -be sat through-> debate'],
    ],
    [
      'Officials have reported encouraging results from a trial.',
      ['Officials -report-> results'],
      ['Officials -encourage-> results'],
    ],
    [
      'ScotLine pulled the trains, blaming drifting snow.',
      ['ScotLine -blame-> snow'],
      ['ScotLine -drift-> snow'],
    ],
  ]);
});
