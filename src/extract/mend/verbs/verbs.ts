import { atLabels, atRoot, atWords, type Correction } from '../correction.js';
import { finiteAcl } from './finite-acl.js';
import { finiteModifier } from './finite-modifier.js';
import { finiteContent, finiteNoun } from './finite-noun.js';
import { finiteReport } from './finite-report.js';
import { frontedNoun } from './fronted-noun.js';
import { frontedParticiple } from './fronted-participle.js';
import { participleAtRoot } from './participle-at-root.js';
import { participleInFront } from './participle-in-front.js';
import { participleOfNoun } from './participle-of-noun.js';
import { seenFollowing } from './seen-following.js';
import { verbInsideNoun } from './verb-inside-noun.js';
import { verbModifier } from './verb-modifier.js';

/** Verbs hung on a noun or on another verb though they lead a clause. */
export const verbs: readonly Correction[] = [
  atWords(['following'], seenFollowing),
  atRoot(participleInFront),
  atRoot(participleAtRoot),
  atLabels(['nsubj'], frontedNoun),
  atLabels(['nsubj'], frontedParticiple),
  atLabels(['amod', 'compound'], verbModifier),
  atLabels(['amod'], verbInsideNoun),
  atRoot(finiteModifier),
  atRoot(finiteAcl),
  atLabels(['acl'], participleOfNoun),
  atRoot(finiteNoun),
  atLabels(['nsubj'], finiteContent),
  atLabels(['advcl', 'ccomp', 'acl', 'conj'], finiteReport),
];
