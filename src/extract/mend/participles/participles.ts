import { atTokens, type Correction } from '../correction.js';
import { absolute } from './absolute.js';
import { accusation } from './accusation.js';
import { agentOfPassive } from './agent-of-passive.js';
import { attributiveParticiple } from './attributive-participle.js';
import { commaParticiple } from './comma-participle.js';
import { convictionFor } from './conviction-for.js';
import { crimeByMeans } from './crime-by-means.js';
import { deedComplement } from './deed-complement.js';
import { infinitiveOfNoun } from './infinitive-of-noun.js';
import { participleBeforeNoun } from './participle-before-noun.js';
import { participleOfMover } from './participle-of-mover.js';
import { participleOfNow } from './participle-of-now.js';
import { participleOfObject } from './participle-of-object.js';
import { participleOfRemark } from './participle-of-remark.js';
import { participleOfSpeaker } from './participle-of-speaker.js';
import { secondParticiple } from './second-participle.js';
import { successor } from './successor.js';
import { victoryOver } from './victory-over.js';
import { workSetIn } from './work-set-in.js';

/** Participles and infinitives: whose they are, and what they lead. */
export const participles: readonly Correction[] = [
  atTokens(workSetIn),
  atTokens(secondParticiple),
  atTokens(agentOfPassive),
  atTokens(crimeByMeans),
  atTokens(attributiveParticiple),
  atTokens(participleBeforeNoun),
  atTokens(accusation),
  atTokens(convictionFor),
  atTokens(deedComplement),
  atTokens(victoryOver),
  atTokens(infinitiveOfNoun),
  atTokens(absolute),
  atTokens(commaParticiple),
  atTokens(participleOfNow),
  atTokens(participleOfObject),
  atTokens(participleOfMover),
  atTokens(participleOfRemark),
  atTokens(participleOfSpeaker),
  atTokens(successor),
];
