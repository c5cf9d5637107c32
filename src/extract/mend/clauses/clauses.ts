import { atLabels, atRoot, atTags, atWords, type Correction } from '../correction.js';
import { bareRelative } from './bare-relative.js';
import { behindSemicolon } from './behind-semicolon.js';
import { clauseBehindRemark } from './clause-behind-remark.js';
import { clauseOfConjunction } from './clause-of-conjunction.js';
import { gerundSubject } from './gerund-subject.js';
import { interruptedPassive } from './interrupted-passive.js';
import { invertedRoot } from './inverted-root.js';
import { negativeInversion } from './negative-inversion.js';
import { nounThatKnows } from './noun-that-knows.js';
import { participleInCommas } from './participle-in-commas.js';
import { participleInContent } from './participle-in-content.js';
import { providedBehind, providedThat } from './provided-that.js';
import { reducedClause } from './reduced-clause.js';
import { relativeInside } from './relative-inside.js';
import { remarkOfNoun } from './remark-of-noun.js';
import { subjectOfDescribed } from './subject-of-described.js';
import { subjectOfInterrupted } from './subject-of-interrupted.js';
import { verbBehindComma } from './verb-behind-comma.js';
import { verbBehindRelative } from './verb-behind-relative.js';
import { wereTo } from './were-to.js';
import { whenInFront } from './when-in-front.js';
import { wholeClause } from './whole-clause.js';

/** Where a clause begins, and which clause it stands under. */
export const clauses: readonly Correction[] = [
  atLabels(['ccomp'], whenInFront),
  atLabels(['cop', 'aux'], wereTo),
  atLabels(['advmod'], negativeInversion),
  atLabels(['ccomp'], clauseBehindRemark),
  atLabels(['ccomp', 'conj', 'advcl', 'acl'], behindSemicolon),
  atLabels(['advcl', 'ccomp'], bareRelative),
  atLabels(['obl', 'obj'], relativeInside),
  atLabels(['acl:relcl'], remarkOfNoun),
  atLabels(['advcl', 'parataxis', 'ccomp', 'xcomp', 'conj', 'acl'], clauseOfConjunction),
  atLabels(['conj', 'parataxis', 'advcl', 'acl'], subjectOfInterrupted),
  atLabels(['conj', 'advcl', 'parataxis', 'root'], subjectOfDescribed),
  atTags(['VBN'], interruptedPassive),
  atLabels(['acl', 'advcl'], participleInCommas),
  atWords(['familiar', 'close', 'privy', 'sympathetic', 'loyal'], nounThatKnows),
  atLabels(['ccomp'], participleInContent),
  atLabels(['xcomp'], gerundSubject),
  atLabels(['acl'], providedBehind),
  atRoot(providedThat),
  atRoot(invertedRoot),
  atRoot(verbBehindRelative),
  atRoot(verbBehindComma),
  atRoot(reducedClause),
  atRoot(wholeClause),
];
