import type { Tree } from '../tree.js';
import { accusation } from './accusation.js';
import { agentOfPassive } from './agent-of-passive.js';
import { ampersand } from './ampersand.js';
import { argumentOfAuxiliary } from './argument-of-auxiliary.js';
import { attributiveParticiple } from './attributive-participle.js';
import { bareRecipient } from './bare-recipient.js';
import { commaParticiple } from './comma-participle.js';
import { conjoinedNames } from './conjoined-names.js';
import { contentThat } from './content-that.js';
import { byEdits, type Correction } from './correction.js';
import { deedComplement } from './deed-complement.js';
import { finiteAcl } from './finite-acl.js';
import { finiteModifier } from './finite-modifier.js';
import { finiteNoun } from './finite-noun.js';
import { finiteReport } from './finite-report.js';
import { frontedParticiple } from './fronted-participle.js';
import { infinitiveOfNoun } from './infinitive-of-noun.js';
import { invertedCondition } from './inverted-condition.js';
import { listedPerson } from './listed-person.js';
import { mainVerb } from './main-verb.js';
import { missingSubject } from './missing-subject.js';
import { nameBehindNoun } from './name-behind-noun.js';
import { nameBehindTitle } from './name-behind-title.js';
import { namedOffice } from './named-office.js';
import { namingObject } from './naming-object.js';
import { nearestAntecedent } from './nearest-antecedent.js';
import { objectControl } from './object-control.js';
import { objectOfConjunct } from './object-of-conjunct.js';
import { objectParticle } from './object-particle.js';
import { outerSubject } from './outer-subject.js';
import { participleOfNoun } from './participle-of-noun.js';
import { particle } from './particle.js';
import { perfectAuxiliary } from './perfect-auxiliary.js';
import { personOfRole } from './person-of-role.js';
import { pronounOfRelative } from './pronoun-of-relative.js';
import { relativeComplement } from './relative-complement.js';
import { remark } from './remark.js';
import { restrictiveClause } from './restrictive-clause.js';
import { secondParticiple } from './second-participle.js';
import { secondSubject } from './second-subject.js';
import { speakerBehindQuote } from './speaker-behind-quote.js';
import { splitQuote } from './split-quote.js';
import { subjectOfConjunct } from './subject-of-conjunct.js';
import { summingApposition } from './summing-apposition.js';
import { tenseOfConjunct } from './tense-of-conjunct.js';
import { timeModifier } from './time-modifier.js';
import { toldThat } from './told-that.js';
import { verbConjunct } from './verb-conjunct.js';
import { verbHave } from './verb-have.js';
import { verbModifier } from './verb-modifier.js';
import { whoseClause } from './whose-clause.js';
import { yearModifier } from './year-modifier.js';

/** Corrections of what the parser is known to get wrong, in order; each sees the tree as those before left it. */
const corrections: readonly Correction[] = [
  argumentOfAuxiliary,
  perfectAuxiliary,
  verbHave,
  invertedCondition,
  particle,
  objectParticle,
  splitQuote,
  speakerBehindQuote,
  relativeComplement,
  remark,
  whoseClause,
  mainVerb,
  outerSubject,
  secondSubject,
  subjectOfConjunct,
  ampersand,
  conjoinedNames,
  listedPerson,
  summingApposition,
  nameBehindTitle,
  personOfRole,
  namedOffice,
  nameBehindNoun,
  frontedParticiple,
  missingSubject,
  verbModifier,
  finiteModifier,
  finiteAcl,
  participleOfNoun,
  finiteNoun,
  finiteReport,
  bareRecipient,
  namingObject,
  objectOfConjunct,
  objectControl,
  toldThat,
  contentThat,
  pronounOfRelative,
  verbConjunct,
  secondParticiple,
  agentOfPassive,
  accusation,
  deedComplement,
  timeModifier,
  yearModifier,
  infinitiveOfNoun,
  tenseOfConjunct,
  commaParticiple,
  attributiveParticiple,
  nearestAntecedent,
  restrictiveClause,
].map(byEdits);

/** The tree with known faults of the parser mended; the same tree when there are none. */
export function mend(tree: Tree): Tree {
  return corrections.reduce((current, correct) => correct(current), tree);
}
