import { atLabels, atTokens, type Correction } from '../correction.js';
import { nameInRelative } from './name-in-relative.js';
import { nounBehindWhom } from './noun-behind-whom.js';
import { nounInRelative } from './noun-in-relative.js';
import { objectOfInfinitive } from './object-of-infinitive.js';
import { partOfWhich } from './part-of-which.js';
import { pronounOfDeed } from './pronoun-of-deed.js';
import { relativeComplement } from './relative-complement.js';
import { reportInRelative } from './report-in-relative.js';
import { secondInRelative } from './second-in-relative.js';
import { subjectOfRelative } from './subject-of-relative.js';
import { whoseClause } from './whose-clause.js';
import { whoseInCommas } from './whose-in-commas.js';
import { whoseObject } from './whose-object.js';
import { whosePredicate } from './whose-predicate.js';
import { whoseVerb } from './whose-verb.js';

/** Verbs of relative clauses. */
export const relatives: readonly Correction[] = [
  atLabels(['ccomp', 'parataxis', 'advcl'], relativeComplement),
  atLabels(['obj'], subjectOfRelative),
  atLabels(['obj'], pronounOfDeed),
  atTokens(nounBehindWhom),
  atTokens(partOfWhich),
  atLabels(['acl:relcl'], nounInRelative),
  atLabels(['obj'], nameInRelative),
  atTokens(whoseClause),
  atTokens(whoseInCommas),
  atLabels(['nsubj'], whosePredicate),
  atTokens(whoseVerb),
  atTokens(whoseObject),
  atLabels(['acl:relcl'], secondInRelative),
  atTokens(reportInRelative),
  atLabels(['obj'], objectOfInfinitive),
];
