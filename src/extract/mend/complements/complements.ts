import { atHeads, atLabels, atTags, atTokens, atWords, type Correction } from '../correction.js';
import { askedClause } from './asked-clause.js';
import { bannedDeed } from './banned-deed.js';
import { bareComplement } from './bare-complement.js';
import { bareObject } from './bare-object.js';
import { bigEnough } from './big-enough.js';
import { choiceButTo } from './choice-but-to.js';
import { comparativeComplement } from './comparative-complement.js';
import { contentOfNoun } from './content-of-noun.js';
import { deedOfNoun } from './deed-of-noun.js';
import { diedOrBorn } from './died-or-born.js';
import { faceToFace } from './face-to-face.js';
import { framedPreposition } from './framed-preposition.js';
import { fromTo } from './from-to.js';
import { hadDone } from './had-done.js';
import { infinitiveOfVerb } from './infinitive-of-verb.js';
import { installedIn } from './installed-in.js';
import { letDo } from './let-do.js';
import { madeToDo } from './made-to-do.js';
import { notBut } from './not-but.js';
import { notThisButThat } from './not-this-but-that.js';
import { nounInOffice } from './noun-in-office.js';
import { objectBehindAside } from './object-behind-aside.js';
import { objectOfAdjective } from './object-of-adjective.js';
import { objectOfGovernor } from './object-of-governor.js';
import { objectParticle } from './object-particle.js';
import { objectWithPreposition } from './object-with-preposition.js';
import { onTo } from './on-to.js';
import { particle } from './particle.js';
import { placeOfExisting } from './place-of-existing.js';
import { predicateBehindName } from './predicate-behind-name.js';
import { predicateBehindObject } from './predicate-behind-object.js';
import { predicativeAdjective } from './predicative-adjective.js';
import { resultingParticiple } from './resulting-participle.js';
import { somebodysHelper } from './somebodys-helper.js';
import { sourceOfSubject } from './source-of-subject.js';
import { stateOfObject } from './state-of-object.js';
import { strayParticle } from './stray-particle.js';
import { takenHostage } from './taken-hostage.js';
import { thanThat } from './than-that.js';
import { theSizeOf } from './the-size-of.js';
import { twinTown } from './twin-town.js';

/** What a verb or a noun takes: objects, predicates, particles and clauses that complete it. */
export const complements: readonly Correction[] = [
  atLabels(['obj', 'obl:unmarked'], diedOrBorn),
  atLabels(['acl'], infinitiveOfVerb),
  atTags(['ADJ'], nounInOffice),
  atTags(['VERB'], bareComplement),
  atWords(['but'], choiceButTo),
  atLabels(['ccomp', 'advcl'], contentOfNoun),
  atLabels(['nmod'], deedOfNoun),
  atLabels(['nmod'], sourceOfSubject),
  atLabels(['nmod', 'obl'], installedIn),
  atLabels(['nmod'], placeOfExisting),
  atHeads(['nmod'], faceToFace),
  atTags(['VERB'], letDo),
  atLabels(['xcomp', 'ccomp'], madeToDo),
  atLabels(['advmod'], comparativeComplement),
  atTokens(predicateBehindName),
  atLabels(['appos', 'amod', 'acl', 'xcomp', 'obj'], predicativeAdjective),
  atLabels(['obl', 'nmod', 'amod'], predicateBehindObject),
  atLabels(['acl', 'amod'], resultingParticiple),
  atLabels(['acl', 'advcl'], hadDone),
  atLabels(['xcomp'], bannedDeed),
  atLabels(['advcl'], askedClause),
  atTokens(particle),
  atLabels(['compound:prt'], strayParticle),
  atWords(['on'], onTo),
  atLabels(['case'], objectParticle),
  atLabels(['obj', 'obl'], objectWithPreposition),
  atLabels(['nmod'], stateOfObject),
  atLabels(['obj'], takenHostage),
  atLabels(['obj'], objectOfAdjective),
  atLabels(['obl'], somebodysHelper),
  atLabels(['obl'], twinTown),
  atLabels(['nmod'], framedPreposition),
  atLabels(['nmod'], fromTo),
  atTags(['VERB'], bareObject),
  atLabels(['obj'], objectOfGovernor),
  atLabels(['appos', 'conj'], objectBehindAside),
  atLabels(['advmod'], notBut),
  atLabels(['conj'], notThisButThat),
  atLabels(['obl'], thanThat),
  atLabels(['obj', 'conj', 'appos', 'obl:unmarked'], theSizeOf),
  atLabels(['xcomp', 'amod'], bigEnough),
];
