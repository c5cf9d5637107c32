import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('relative clauses', () => {
  tableOf([
    ['Huawei, which makes phones, opened a plant.', ['Huawei -make-> phones', 'Huawei -open-> plant']],
    ['The man who robbed the bank fled to Spain.', ['man -rob-> bank', 'man -flee to-> Spain']],
    ['The missiles that Iran sold hit the port.', ['Iran -sell-> missiles', 'missiles -hit-> port']],
    [
      'Turkey drew criticism from Greece, which sees the drills as a threat.',
      ['drills -be-> threat <Greece>'],
      ['Greece -see-> drills'],
    ],
  ]);
});

describe('participles', () => {
  tableOf([
    ['Talks led by Qatar ended on Sunday.', ['Qatar -lead-> Talks']],
    ['Soldiers guarding the border shot a farmer.', ['Soldiers -guard-> border', 'Soldiers -shoot-> farmer']],
    ['The army shelled the town, killing four civilians.', ['army -shell-> town', 'army -kill-> civilians']],
    ['China responded by banning imports.', ['China -ban-> imports']],
    ['U.S.-led sanctions hurt the economy.', ['U.S. -lead-> sanctions', 'sanctions -hurt-> economy']],
  ]);
});

describe('infinitives under their verb', () => {
  tableOf([
    ['Kim pledged to build more missiles.', ['Kim -pledge to build-> missiles']],
    ['Spain continued to support the mission.', ['Spain -support-> mission']],
    ['NATO plans to deploy troops.', ['maybe NATO -deploy-> troops'], ['NATO -deploy-> troops']],
    ['Germany failed to reach a deal.', ['not Germany -reach-> deal']],
    ['Apple refused to unlock the phone.', ['not Apple -unlock-> phone']],
    [
      'The UN urged Israel to end the siege.',
      ['maybe Israel -end-> siege'],
      ['Israel -end-> siege', 'maybe UN -end-> siege'],
    ],
    ['Police stopped protesters from entering the square.', ['not protesters -enter-> square']],
    [
      'Russia opposed efforts to impose sanctions.',
      ['Russia -oppose efforts to impose-> sanctions'],
      ['maybe Russia -impose-> sanctions'],
    ],
    [
      'North Korea sent troops to support Russia.',
      ['North Korea -send-> troops', 'maybe North Korea -support-> Russia'],
      ['North Korea -support-> Russia'],
    ],
  ]);
});

describe('conjoined verbs', () => {
  tableOf([
    ['Tesla closed its shops and fired workers.', ['Tesla -close-> shops', 'Tesla -fire-> workers']],
    ['Iran may bomb the base and seize the ships.', ['maybe Iran -bomb-> base', 'maybe Iran -seize-> ships']],
    ['Kim did not meet Moon but praised Xi.', ['not Kim -meet-> Moon', 'Kim -praise-> Xi']],
  ]);
});
