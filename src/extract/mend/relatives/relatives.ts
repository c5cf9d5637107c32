import { atTokens, type Correction } from '../correction.js';
import { pronounOfDeed } from './pronoun-of-deed.js';
import { relativeComplement } from './relative-complement.js';
import { reportInRelative } from './report-in-relative.js';
import { whoseClause } from './whose-clause.js';
import { whoseVerb } from './whose-verb.js';

/** Verbs of relative clauses. */
export const relatives: readonly Correction[] = [
  atTokens(relativeComplement),
  atTokens(pronounOfDeed),
  atTokens(whoseClause),
  atTokens(whoseVerb),
  atTokens(reportInRelative),
];
