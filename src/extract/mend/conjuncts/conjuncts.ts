import { atTokens, type Correction } from '../correction.js';
import { listedVerb } from './listed-verb.js';
import { objectOfConjunct } from './object-of-conjunct.js';
import { saidAndDid } from './said-and-did.js';
import { tenseOfConjunct } from './tense-of-conjunct.js';
import { verbConjunct } from './verb-conjunct.js';

/** Verbs joined with a verb, and what they share. */
export const conjuncts: readonly Correction[] = [
  atTokens(objectOfConjunct),
  atTokens(listedVerb),
  atTokens(verbConjunct),
  atTokens(tenseOfConjunct),
  atTokens(saidAndDid),
];
