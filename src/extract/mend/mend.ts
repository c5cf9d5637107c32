import type { Tree } from '../tree.js';
import { accusation } from './accusation.js';
import { argumentOfAuxiliary } from './argument-of-auxiliary.js';
import { bareRecipient } from './bare-recipient.js';
import { commaParticiple } from './comma-participle.js';
import { byEdits, type Correction } from './correction.js';
import { deedComplement } from './deed-complement.js';
import { finiteModifier } from './finite-modifier.js';
import { finiteNoun } from './finite-noun.js';
import { finiteReport } from './finite-report.js';
import { frontedParticiple } from './fronted-participle.js';
import { infinitiveOfNoun } from './infinitive-of-noun.js';
import { missingSubject } from './missing-subject.js';
import { nearestAntecedent } from './nearest-antecedent.js';
import { objectOfConjunct } from './object-of-conjunct.js';
import { particle } from './particle.js';
import { perfectAuxiliary } from './perfect-auxiliary.js';
import { relativeComplement } from './relative-complement.js';
import { remark } from './remark.js';
import { secondSubject } from './second-subject.js';
import { speakerBehindQuote } from './speaker-behind-quote.js';
import { tenseOfConjunct } from './tense-of-conjunct.js';
import { timeModifier } from './time-modifier.js';
import { verbModifier } from './verb-modifier.js';

/** Corrections of what the parser is known to get wrong, in order; each sees the tree as those before left it. */
const corrections: readonly Correction[] = [
  argumentOfAuxiliary,
  perfectAuxiliary,
  particle,
  speakerBehindQuote,
  relativeComplement,
  remark,
  secondSubject,
  frontedParticiple,
  missingSubject,
  verbModifier,
  finiteModifier,
  finiteNoun,
  finiteReport,
  bareRecipient,
  objectOfConjunct,
  accusation,
  deedComplement,
  timeModifier,
  infinitiveOfNoun,
  tenseOfConjunct,
  commaParticiple,
  nearestAntecedent,
].map(byEdits);

/** The tree with known faults of the parser mended; the same tree when there are none. */
export function mend(tree: Tree): Tree {
  return corrections.reduce((current, correct) => correct(current), tree);
}
