import { atTokens, type Correction } from '../correction.js';
import { objectOfInfinitive } from './object-of-infinitive.js';
import { partOfWhich } from './part-of-which.js';
import { pronounOfDeed } from './pronoun-of-deed.js';
import { relativeComplement } from './relative-complement.js';
import { reportInRelative } from './report-in-relative.js';
import { whoseClause } from './whose-clause.js';
import { whosePredicate } from './whose-predicate.js';
import { whoseVerb } from './whose-verb.js';

/** Verbs of relative clauses. */
export const relatives: readonly Correction[] = [
  atTokens(relativeComplement),
  atTokens(pronounOfDeed),
  atTokens(partOfWhich),
  atTokens(whoseClause),
  atTokens(whosePredicate),
  atTokens(whoseVerb),
  atTokens(reportInRelative),
  atTokens(objectOfInfinitive),
];
