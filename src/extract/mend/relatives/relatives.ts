import { atLabels, atTags, atWords, type Correction } from '../correction.js';
import { beforeItsNoun } from './before-its-noun.js';
import { deedByAnother } from './deed-by-another.js';
import { deedOfAgent } from './deed-of-agent.js';
import { doneOneself } from './done-oneself.js';
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
import { whereBehindPlace } from './where-behind-place.js';
import { whoseClause } from './whose-clause.js';
import { whoseInCommas } from './whose-in-commas.js';
import { whoseObject } from './whose-object.js';
import { whosePredicate } from './whose-predicate.js';
import { whoseVerb } from './whose-verb.js';

/** Verbs of relative clauses. */
export const relatives: readonly Correction[] = [
  atWords(['himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves'], doneOneself),
  atLabels(['obl'], beforeItsNoun),
  atLabels(['ccomp', 'parataxis', 'advcl'], relativeComplement),
  atLabels(['obj'], subjectOfRelative),
  atLabels(['obj'], pronounOfDeed),
  atWords(['whom'], nounBehindWhom),
  atWords(['which', 'whom'], partOfWhich),
  atLabels(['acl:relcl'], nounInRelative),
  atLabels(['obj'], nameInRelative),
  atWords(['whose'], whoseClause),
  atWords(['whose'], whoseInCommas),
  atLabels(['nsubj'], whosePredicate),
  atWords(['whose'], whoseVerb),
  atWords(['whose'], whoseObject),
  atLabels(['acl:relcl'], secondInRelative),
  atLabels(['conj'], deedOfAgent),
  atLabels(['conj'], deedByAnother),
  atTags(['VERB', 'AUX'], reportInRelative),
  atLabels(['obj'], objectOfInfinitive),
  atWords(['where'], whereBehindPlace),
];
