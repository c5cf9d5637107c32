import { atLabels, atTokens, type Correction } from '../correction.js';
import { gappedObject } from './gapped-object.js';
import { gappedSubject } from './gapped-subject.js';
import { listedVerb } from './listed-verb.js';
import { objectOfConjunct } from './object-of-conjunct.js';
import { placeOfFirst } from './place-of-first.js';
import { saidAndDid } from './said-and-did.js';
import { tenseOfConjunct } from './tense-of-conjunct.js';
import { verbConjunct } from './verb-conjunct.js';

/** Verbs joined with a verb, what they share, and clauses that do without their verb. */
export const conjuncts: readonly Correction[] = [
  atTokens(objectOfConjunct),
  atTokens(listedVerb),
  atLabels(['conj'], verbConjunct),
  atTokens(tenseOfConjunct),
  atLabels(['conj'], saidAndDid),
  atLabels(['conj'], placeOfFirst),
  atTokens(gappedSubject),
  atLabels(['conj'], gappedObject),
];
