import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('passives with their doer', () => {
  tableOf([
    ['The painting was stolen by two guards.', ['guards -steal-> painting']],
    ['The novel has been translated by Ana Costa.', ['Ana Costa -translate-> novel']],
    ['The new stadium is financed by Qatar.', ['Qatar -finance-> stadium']],
    ['The ferry is being repaired by a firm from Genoa.', ['firm -repair-> ferry']],
    [
      'The dam, designed by Swiss engineers, was finished in 1961.',
      ['engineers -design-> dam'],
      ['1961 -finish-> dam'],
    ],
    [
      'The village was rebuilt by its residents after the flood.',
      ['residents -rebuild-> village'],
      ['flood -rebuild-> village'],
    ],
    [
      'The song was written by Adele and recorded in Berlin.',
      ['Adele -write-> song', 'song -be recorded in-> Berlin'],
      ['Adele -record-> Berlin'],
    ],
    ['The contract got signed by both companies.', ['companies -sign-> contract']],
    [
      'The two climbers were found by a shepherd on Monday.',
      ['shepherd -find-> climbers'],
      ['Monday -find-> climbers'],
    ],
  ]);
});

describe('passives without a doer', () => {
  tableOf([
    ['The ship was built in Gdansk.', ['ship -be built in-> Gdansk'], ['Gdansk -build-> ship']],
    [
      'Two miners were killed in an explosion near Tula.',
      ['miners -be killed in-> explosion'],
      ['explosion -kill-> miners'],
    ],
    ['The letters were sent to the embassy.', ['letters -be sent to-> embassy']],
    ['The bill must be paid by Friday.', [], ['Friday -pay-> bill', 'maybe Friday -pay-> bill']],
    ['The law was passed by a narrow majority in May.', ['majority -pass-> law'], ['May -pass-> law']],
    ['The cheese is made from the milk of goats.', ['cheese -be made from-> milk']],
    [
      'The sculpture was not damaged by the fire.',
      ['not fire -damage-> sculpture'],
      ['fire -damage-> sculpture'],
    ],
    ['The cave remained closed to the public.', ['cave -be closed to-> public'], ['cave -close to-> public']],
    [
      'Marie Blanc was born in Warsaw and studied in Paris.',
      ['Marie Blanc -study in-> Paris'],
      ['Marie Blanc -be studied in-> Paris'],
    ],
    ['The grain was carried by train.', ['grain -be carried by-> train'], ['train -carry-> grain']],
    ['The grain was carried by the train.', ['train -carry-> grain']],
    ['The painter was awarded a medal by the city.', ['city -award-> medal'], ['painter -award-> medal']],
  ]);
});

describe('what stands behind "by" and does nothing', () => {
  tableOf([
    [
      'The bill was defeated by a wide margin.',
      [],
      ['margin -defeat-> bill', 'bill -be defeated by-> margin'],
    ],
    [
      'Rebels were driven out by nightfall.',
      [],
      ['nightfall -drive out-> rebels', 'nightfall -drive out-> Rebels'],
    ],
    ['The mayor was reached by telephone.', [], ['mayor -be reached by-> telephone']],
    ['The motion was passed by 30 votes.', [], ['votes -pass-> motion']],
    ['The case will be settled by the end of May.', [], ['end -settle-> case']],
  ]);
});

describe('passives between commas and behind a place', () => {
  tableOf([
    [
      'The Rhine, joined at Koblenz by the Moselle, flows to the sea.',
      ['Moselle -join-> Rhine', 'Rhine -flow to-> sea'],
      ['Rhine -join at-> Koblenz'],
    ],
    [
      'The castle, built near Trier by the Romans, is open to the public.',
      ['Romans -build-> castle'],
      ['Trier -build-> castle'],
    ],
    ['The crew, a band of thieves, sailed to Malta.', ['crew -sail to-> Malta']],
  ]);
});
