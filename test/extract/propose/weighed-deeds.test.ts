import { describe } from '@jest/globals';
import { tableOf } from './read-off.js';

describe('whoever weighs, forbids or binds somebody to a deed does not do it', () => {
  tableOf([
    ['The union opposes closing the mine.', ['union -oppose closing-> mine'], ['union -close-> mine']],
    ['The law bans selling alcohol.', ['law -ban selling-> alcohol'], ['law -sell-> alcohol']],
    ['The law does not allow selling wine.', ['not law -allow selling-> wine'], ['law -sell-> wine']],
    [
      'The church forbids women to lead prayers.',
      ['church -forbid women to lead-> prayers', 'maybe women -lead-> prayers'],
      ['women -lead-> prayers', 'maybe church -lead-> prayers'],
    ],
    [
      'The king did not forbid the bishops to crown the prince.',
      ['maybe bishops -crown-> prince'],
      ['bishops -crown-> prince'],
    ],
    [
      'The treaty commits Chile to cutting emissions.',
      ['maybe Chile -cut-> emissions'],
      ['maybe treaty -cut-> emissions'],
    ],
    ['The city avoided closing the mine.', ['not city -close-> mine'], ['city -close-> mine']],
  ]);
});

describe('nobody that is given it, hardly any of them', () => {
  tableOf([
    ['The duke told nobody the secret.', ['not duke -tell-> secret'], ['duke -tell-> secret']],
    ['The village has barely any doctors.', ['not village -have-> doctors'], ['village -have-> doctors']],
    [
      'Hardly any of the promised food has reached Lima, said Ada Holt, a nurse with the army.',
      ['not any -reach-> Lima <Ada Holt>'],
      ['any -reach-> Lima'],
    ],
    ['Little of the food has reached Lima.', ['maybe Little -reach-> Lima'], ['Little -reach-> Lima']],
  ]);
});

describe('how a match ended', () => {
  tableOf([
    ['Lyon came from behind to beat Lille.', ['Lyon -beat-> Lille']],
    ['Lyon held on to beat Lille.', ['Lyon -beat-> Lille']],
    ['Ada Holt came back to Oslo to win the race.', ['maybe Ada Holt -win-> race'], ['Ada Holt -win-> race']],
    ['Lyon will fight back to beat Lille.', [], ['Lyon -beat-> Lille']],
  ]);
});
