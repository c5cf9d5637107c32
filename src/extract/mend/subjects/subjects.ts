import { atHeads, atLabels, atRoot, type Correction } from '../correction.js';
import { headlineDeed } from './headline-deed.js';
import { invertedSubject } from './inverted-subject.js';
import { mainVerb } from './main-verb.js';
import { missingSubject } from './missing-subject.js';
import { outerSubject } from './outer-subject.js';
import { placeInFront } from './place-in-front.js';
import { rankOfThem } from './rank-of-them.js';
import { secondSubject } from './second-subject.js';
import { subjectBehindClause } from './subject-behind-clause.js';
import { subjectBehindPlace } from './subject-behind-place.js';
import { subjectBehindSemicolon } from './subject-behind-semicolon.js';
import { subjectInFront } from './subject-in-front.js';
import { subjectInList } from './subject-in-list.js';
import { subjectOfConjunct } from './subject-of-conjunct.js';
import { subjectRightBefore } from './subject-right-before.js';
import { verbBehindAside } from './verb-behind-aside.js';

/** Main verbs, and the subject each verb has. */
export const subjects: readonly Correction[] = [
  atRoot(mainVerb),
  atRoot(headlineDeed),
  atRoot(verbBehindAside),
  atLabels(['nsubj'], rankOfThem),
  atHeads(['nsubj'], outerSubject),
  atHeads(['advcl'], subjectBehindClause),
  atHeads(['nsubj'], secondSubject),
  atLabels(['nsubj'], subjectInFront),
  atHeads(['obj'], subjectBehindPlace),
  atLabels(['conj'], subjectOfConjunct),
  atLabels(['acl', 'advcl'], subjectRightBefore),
  atLabels(['obj', 'dep', 'obl', 'appos', 'conj', 'vocative', 'parataxis'], subjectBehindSemicolon),
  atLabels(['root', 'ccomp', 'parataxis'], missingSubject),
  atLabels(['nsubj'], placeInFront),
  atLabels(['obj'], invertedSubject),
  atLabels(['conj'], subjectInList),
];
