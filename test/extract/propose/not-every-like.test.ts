import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('no less is as much', () => {
  tableOf([
    ['The crowd was no less impressed by the choir.', ['crowd -be impressed by-> choir']],
    ['Malta is no less keen on the pact than Peru.', ['Malta -be keen on-> pact']],
    [
      'Rosa Holm was no less hurt by the ruling than Emil Brandt.',
      ['ruling -hurt-> Rosa Holm'],
      ['maybe ruling -hurt-> Rosa Holm'],
    ],
    ['Malta is less keen on the pact.', ['Malta -be less keen on-> pact'], ['Malta -be keen on-> pact']],
  ]);
});

describe('seats and goals are things where nobody contends for them', () => {
  tableOf([
    ['The assembly of Malta consists of 120 seats.', ['assembly -consist of-> seats']],
    ['The bus was fitted with 40 seats.', ['bus -be fitted with-> seats']],
    ['Rosa Holm finished the season on 40 points.', [], ['Rosa Holm -finish season on-> points']],
    ['The side lost to Malta by a late goal.', [], ['side -lose by-> goal']],
  ]);
});

describe('what is for is not yet what came of it', () => {
  tableOf([
    ['The crow crushed the shell to reach the seed.', ['maybe crow -reach-> seed'], ['crow -reach-> seed']],
    [
      'The unions rallied to take control of the party.',
      ['maybe unions -take-> control'],
      ['unions -take-> control'],
    ],
    ['Malta beat Peru to take the title.', ['Malta -take-> title']],
  ]);
});

describe('who makes it somewhere goes there for what is told', () => {
  tableOf([
    ['Rosa Holm made it home to see her mother.', ['maybe Rosa Holm -see-> mother']],
    ['Emil Brandt made it to Lima to sign the treaty.', ['maybe Emil Brandt -sign-> treaty']],
    ['The law makes it a crime to insult Emil Brandt.', [], ['maybe law -insult-> Emil Brandt']],
  ]);
});

describe('a plural right behind a verb that receives nothing', () => {
  tableOf([
    [
      'The firm sold users data to Emil Brandt.',
      ['firm -sell data to-> Emil Brandt'],
      ['firm -sell data to-> users'],
    ],
    ['The state pays teachers unions for training.', [], ['state -pay unions to-> teachers']],
    ['The firm paid the miners compensation.', ['firm -pay compensation to-> miners']],
  ]);
});

describe('a seat is as sure as the house that has it', () => {
  tableOf([
    [
      'Voltra is not a bank with headquarters in Lima.',
      ['not Voltra -have headquarters in-> Lima'],
      ['Voltra -have headquarters in-> Lima'],
    ],
    [
      'Voltra may be a bank with headquarters in Lima.',
      ['maybe Voltra -have headquarters in-> Lima'],
      ['Voltra -have headquarters in-> Lima'],
    ],
    ['Voltra is a bank with no headquarters in Lima.', [], ['Voltra -have headquarters in-> Lima']],
    ['Voltra is a bank with headquarters in Lima.', ['Voltra -have headquarters in-> Lima']],
  ]);
});

describe('nobody is the child of what has none', () => {
  tableOf([
    ['Rosa Holm is one of the children of the revolution.', [], ['Rosa Holm -be child of-> revolution']],
    ['Rosa Holm is one of five children of a miner.', ['Rosa Holm -be child of-> miner']],
  ]);
});

describe('who is denied something may not do it', () => {
  tableOf([
    [
      'Rosa Holm denied Emil Brandt the right to see the child.',
      [],
      ['maybe Emil Brandt -see-> child', 'Emil Brandt -see-> child'],
    ],
    ['The king gave Emil Brandt no chance to lead the army.', [], ['maybe Emil Brandt -lead-> army']],
    ['The firm did not give workers the right to buy shares.', [], ['maybe workers -buy-> shares']],
    ['The firm gave workers the right to buy shares.', ['maybe workers -buy-> shares']],
    ['Rosa Holm left Emil Brandt no choice but to sell the mill.', ['maybe Emil Brandt -sell-> mill']],
  ]);
});

describe('what is for something else than its head', () => {
  tableOf([
    [
      'Emil Brandt was the leader of the campaign for Malta.',
      ['Emil Brandt -be leader of-> campaign'],
      ['Emil Brandt -be leader for-> Malta'],
    ],
    ['Rosa Holm was a senator in Lima for the Reform Party.', [], ['Lima -be for-> Reform Party']],
  ]);
});

describe('no name of a house and no town', () => {
  tableOf([
    ['Rosa Holm joined a school, Monday, in Lima.', ['Rosa Holm -join-> school']],
    ['The Linux-based firm failed.', [], ['firm -be based in-> Linux']],
  ]);
});

describe('neither of two is several', () => {
  tableOf([
    [
      'Emil Brandt and Rosa Holm, lawyers, sold the mill.',
      ['Emil Brandt -sell-> mill', 'Rosa Holm -sell-> mill'],
      ['Emil Brandt -be-> lawyers'],
    ],
    [
      'Mona Berg praised Holm and Brandt, clerks of Acme, and Dahl.',
      ['Holm -be clerk of-> Acme', 'Brandt -be clerk of-> Acme', 'Mona Berg -praise-> Dahl'],
      ['Dahl -be clerk of-> Acme', 'Mona Berg -praise-> clerks'],
    ],
  ]);
});

describe('who has to do something, and things that did nothing', () => {
  tableOf([
    [
      'Malta tasked Emil Brandt with leading the talks.',
      ['maybe Emil Brandt -lead-> talks'],
      ['Emil Brandt -lead-> talks'],
    ],
    ['The firm credited Emil Brandt with saving the mill.', ['Emil Brandt -save-> mill']],
    ['Police executed a search warrant for finding drugs.', [], ['warrant -find-> drugs']],
    ['The club suspended Emil Brandt for biting Rosa Holm.', ['Emil Brandt -bite-> Rosa Holm']],
  ]);
});

describe('what happens again and again, or long ago, on a day', () => {
  tableOf([
    ['Every year the town hosts the fair on 4 May.', ['town -host-> fair'], ['maybe town -host-> fair']],
    ['In 1918 the army takes Lima on 4 May.', ['army -take-> Lima'], ['maybe army -take-> Lima']],
    ['The town hosts the fair on 4 May.', ['maybe town -host-> fair']],
  ]);
});

describe('whether people or their place were what is told', () => {
  tableOf([
    [
      'Rosa Holm lives in a village of 40 residents evacuated by the army.',
      ['army -evacuate-> residents'],
      ['army -evacuate-> village'],
    ],
  ]);
});

describe('an aside with somebody, and a wish with its reason', () => {
  tableOf([
    ['The army, under General Holm, seized the port.', ['army -seize port under-> Holm']],
    [
      'Emil Brandt wanted to sell the mill, fearing a strike.',
      ['Emil Brandt -fear-> strike'],
      ['maybe Emil Brandt -fear-> strike'],
    ],
    ['Emil Brandt hopes to find gold, using a robot.', ['maybe Emil Brandt -use-> robot']],
  ]);
});

describe('what is made possible is not done', () => {
  tableOf([['Emil Brandt made possible the sale of Voltra.', [], ['Emil Brandt -sell-> Voltra']]]);
});
