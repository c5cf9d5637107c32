import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('appositions', () => {
  tableOf([
    ['Jane Doe, a retired teacher, won the vote.', ['Jane Doe -be-> teacher', 'Jane Doe -win-> vote']],
    ['Jane Doe, the mayor of Oslo, resigned.', ['Jane Doe -be mayor of-> Oslo'], ['Jane Doe -be-> mayor']],
    [
      "Norway's prime minister, Jonas Store, met Biden.",
      ['Jonas Store -be prime minister of-> Norway', 'Jonas Store -meet-> Biden'],
    ],
  ]);
});

describe('what nothing is said to be', () => {
  tableOf([
    [
      'Ada Moss is the mayor of Brenn, a town of 9,000 people.',
      ['Brenn -be-> town'],
      ['Brenn -be town of-> people'],
    ],
    ['The hotel faces the lake, a short walk from the station.', [], ['lake -be walk from-> station']],
    [
      'Deputy Finance Minister Karl Moss met Ana Ruiz.',
      ['Karl Moss -be-> Minister'],
      ['Finance -be-> Deputy'],
    ],
    [
      'Police questioned the Swiss banker Karl Moss about transfers to Malta.',
      ['Police -question about-> transfers'],
      ['Karl Moss -be banker about-> transfers'],
    ],
    [
      'The judge warned the witness about the penalty.',
      ['judge -warn-> witness', 'judge -warn witness about-> penalty'],
    ],
  ]);
});

describe('titles', () => {
  tableOf([
    [
      'Ukrainian President Volodymyr Zelenskyy visited Berlin.',
      ['Volodymyr Zelenskyy -be president of-> Ukrainian', 'Volodymyr Zelenskyy -visit-> Berlin'],
    ],
    [
      'North Korean leader Kim Jong Un criticized Japan.',
      ['Kim Jong Un -be leader of-> Korean', 'Kim Jong Un -criticize-> Japan'],
    ],
    ['Apple chief executive Tim Cook sold shares.', ['Tim Cook -sell-> shares']],
  ]);
});

describe('nouns made from verbs', () => {
  tableOf([
    ["Iran's support for Hezbollah angered Israel.", ['Iran -support-> Hezbollah']],
    ["Elon Musk's acquisition of Twitter surprised investors.", ['Elon Musk -acquire-> Twitter']],
    ["Chile's cooperation with Peru continues.", ['Chile -cooperate with-> Peru']],
    ['The invasion of Kuwait by Iraq shocked the world.', ['Iraq -invade-> Kuwait']],
    ['Talks between India and Pakistan resumed.', ['India -talk with-> Pakistan']],
    ["The alleged support of the firm's owner for Libya was denied.", [], ['owner -support-> Libya']],
    ["The treaty ended Japan's occupation of Korea.", ['Japan -occupy-> Korea']],
  ]);
});

describe('support for an undertaking', () => {
  tableOf([
    ["Belarus supports Russia's war.", ['Belarus -support-> war', 'Belarus -support-> Russia']],
    ["Belarus supports Russia's artists.", ['Belarus -support-> artists'], ['Belarus -support-> Russia']],
  ]);
});

describe('two nouns behind a verb, and a seat', () => {
  tableOf([
    [
      'Ministers met to discuss prison overcrowding in Wales.',
      ['maybe Ministers -discuss-> overcrowding'],
      ['maybe Ministers -discuss-> prison'],
    ],
    [
      'The firm has its headquarters in Oslo and offices in ten countries.',
      ['firm -have headquarters in-> Oslo', 'firm -have-> offices'],
      ['firm -have headquarters in-> countries'],
    ],
    ['The singer joined the march in Bergen.', ['singer -join-> march']],
  ]);
});
