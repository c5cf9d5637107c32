import { atHeads, atLabels, atTags, atWords, type Correction } from '../correction.js';
import { absolute } from './absolute.js';
import { accusation } from './accusation.js';
import { agentAndParticiple } from './agent-and-participle.js';
import { agentOfPassive } from './agent-of-passive.js';
import { allOfThem } from './all-of-them.js';
import { attributiveParticiple } from './attributive-participle.js';
import { bareParticiple } from './bare-participle.js';
import { commaParticiple } from './comma-participle.js';
import { convictionFor } from './conviction-for.js';
import { crimeByMeans } from './crime-by-means.js';
import { deedComplement } from './deed-complement.js';
import { doneToObject } from './done-to-object.js';
import { farFrom } from './far-from.js';
import { followedBy } from './followed-by.js';
import { gerundOfNoun } from './gerund-of-noun.js';
import { giftInFront } from './gift-in-front.js';
import { helpedBy } from './helped-by.js';
import { infinitiveOfNoun } from './infinitive-of-noun.js';
import { killingSomebody } from './killing-somebody.js';
import { madeParticiple } from './made-participle.js';
import { makerBehindName } from './maker-behind-name.js';
import { officeInFront } from './office-in-front.js';
import { onceSeenAs } from './once-seen-as.js';
import { paidForBy } from './paid-for-by.js';
import { participleAsModifier } from './participle-as-modifier.js';
import { participleBeforeNoun } from './participle-before-noun.js';
import { participleOfAgent } from './participle-of-agent.js';
import { participleOfFind } from './participle-of-find.js';
import { participleOfMeans } from './participle-of-means.js';
import { participleOfMover } from './participle-of-mover.js';
import { participleOfNow } from './participle-of-now.js';
import { participleOfObject } from './participle-of-object.js';
import { participleOfOrder } from './participle-of-order.js';
import { participleOfPlace } from './participle-of-place.js';
import { participleOfRemark } from './participle-of-remark.js';
import { participleOfSaying } from './participle-of-saying.js';
import { participleOfSpeaker } from './participle-of-speaker.js';
import { participleOfWork } from './participle-of-work.js';
import { secondParticiple } from './second-participle.js';
import { starring } from './starring.js';
import { successor } from './successor.js';
import { toldApposition } from './told-apposition.js';
import { toldParticiple } from './told-participle.js';
import { victoryOver } from './victory-over.js';
import { workSetIn } from './work-set-in.js';

/** Participles and infinitives: whose they are, and what they lead. */
export const participles: readonly Correction[] = [
  atLabels(['advcl'], onceSeenAs),
  atTags(['VBD'], toldParticiple),
  atHeads(['compound', 'nmod:desc', 'obl:unmarked'], workSetIn),
  atLabels(['conj'], helpedBy),
  atLabels(['advcl'], participleOfOrder),
  atLabels(['conj'], secondParticiple),
  atLabels(['advcl'], madeParticiple),
  atLabels(['advcl'], giftInFront),
  atLabels(['obl', 'nmod'], agentOfPassive),
  atLabels(['acl', 'advcl'], allOfThem),
  atLabels(['advcl'], farFrom),
  atLabels(['conj'], agentAndParticiple),
  atLabels(['amod', 'advcl'], officeInFront),
  atLabels(['obl', 'nmod', 'conj'], crimeByMeans),
  atLabels(['advcl', 'xcomp', 'acl'], attributiveParticiple),
  atLabels(['advcl', 'csubj'], participleBeforeNoun),
  atLabels(['acl', 'advcl'], accusation),
  atLabels(['advcl'], killingSomebody),
  atWords(['paid', 'funded', 'financed', 'sponsored'], paidForBy),
  atLabels(['advcl'], convictionFor),
  atLabels(['obl'], deedComplement),
  atLabels(['obl'], victoryOver),
  atLabels(['advcl', 'xcomp'], infinitiveOfNoun),
  atLabels(['acl', 'advcl', 'amod'], absolute),
  atLabels(['amod', 'compound'], participleAsModifier),
  atLabels(['acl', 'advcl'], commaParticiple),
  atLabels(['advcl'], participleOfNow),
  atLabels(['advcl', 'acl'], makerBehindName),
  atLabels(['parataxis', 'acl', 'advcl', 'ccomp', 'conj', 'appos'], toldApposition),
  atTags(['VBG', 'VBN'], participleOfObject),
  atLabels(['xcomp'], doneToObject),
  atLabels(['acl'], participleOfMover),
  atLabels(['acl'], participleOfMeans),
  atTags(['VBG'], participleOfRemark),
  atLabels(['advcl'], participleOfSaying),
  atLabels(['advcl', 'conj'], participleOfSpeaker),
  atLabels(['acl:relcl', 'conj'], bareParticiple),
  atLabels(['acl', 'advcl'], participleOfWork),
  atLabels(['acl', 'advcl'], starring),
  atLabels(['acl'], participleOfPlace),
  atLabels(['advcl'], participleOfFind),
  atLabels(['acl'], participleOfAgent),
  atLabels(['acl'], gerundOfNoun),
  atLabels(['advcl'], successor),
  atLabels(['advcl', 'acl'], followedBy),
];
