import { atLabels, atRoot, atWords, type Correction } from '../correction.js';
import { agreeingAntecedent } from './agreeing-antecedent.js';
import { clauseAtWhich } from './clause-at-which.js';
import { cleft } from './cleft.js';
import { deniedAntecedent } from './denied-antecedent.js';
import { kindOfThing } from './kind-of-thing.js';
import { nearestAntecedent } from './nearest-antecedent.js';
import { personOfWho } from './person-of-who.js';
import { pronounOfRelative } from './pronoun-of-relative.js';
import { relativeInFront } from './relative-in-front.js';
import { restrictiveClause } from './restrictive-clause.js';
import { whichOfPerson } from './which-of-person.js';

/** The noun that a relative clause is about. */
export const antecedents: readonly Correction[] = [
  atWords(['which', 'whom'], pronounOfRelative),
  atLabels(['parataxis', 'conj', 'advcl', 'ccomp', 'acl:relcl'], clauseAtWhich),
  atLabels(['acl:relcl'], relativeInFront),
  atLabels(['acl:relcl'], nearestAntecedent),
  atLabels(['acl:relcl'], deniedAntecedent),
  atLabels(['acl:relcl'], personOfWho),
  atLabels(['acl:relcl'], whichOfPerson),
  atLabels(['acl:relcl'], agreeingAntecedent),
  atLabels(['acl:relcl'], kindOfThing),
  atRoot(cleft),
  atLabels(['acl:relcl'], restrictiveClause),
];
