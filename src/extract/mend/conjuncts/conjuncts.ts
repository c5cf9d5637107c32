import { atHeads, atLabels, atTags, type Correction } from '../correction.js';
import { deedBehindWhere } from './deed-behind-where.js';
import { firstOfList } from './first-of-list.js';
import { gappedObject } from './gapped-object.js';
import { gappedSubject } from './gapped-subject.js';
import { listedParticiple } from './listed-participle.js';
import { listedPast } from './listed-past.js';
import { listedVerb } from './listed-verb.js';
import { objectOfConjunct } from './object-of-conjunct.js';
import { passiveList } from './passive-list.js';
import { placeOfFirst } from './place-of-first.js';
import { reportedInfinitive } from './reported-infinitive.js';
import { saidAndDid } from './said-and-did.js';
import { sameMark } from './same-mark.js';
import { tenseOfConjunct } from './tense-of-conjunct.js';
import { verbConjunct } from './verb-conjunct.js';

/** Verbs joined with a verb, what they share, and clauses that do without their verb. */
export const conjuncts: readonly Correction[] = [
  atLabels(['conj'], deedBehindWhere),
  atHeads(['conj'], objectOfConjunct),
  atLabels(['acl', 'amod'], listedVerb),
  atLabels(['acl', 'conj'], passiveList),
  atLabels(['conj'], verbConjunct),
  atLabels(['conj'], tenseOfConjunct),
  atLabels(['conj'], sameMark),
  atLabels(['acl', 'advcl', 'parataxis', 'conj'], listedPast),
  atLabels(['advcl', 'ccomp', 'parataxis', 'nsubj'], firstOfList),
  atLabels(['acl', 'advcl'], listedParticiple),
  atLabels(['conj'], reportedInfinitive),
  atLabels(['conj'], saidAndDid),
  atLabels(['conj'], placeOfFirst),
  atTags(['DET', 'NUM', 'PRON'], gappedSubject),
  atLabels(['conj'], gappedObject),
];
