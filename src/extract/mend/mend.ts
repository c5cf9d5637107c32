import type { Tree } from '../tree.js';
import { absolute } from './absolute.js';
import { accusation } from './accusation.js';
import { agentOfPassive } from './agent-of-passive.js';
import { agreeingAntecedent } from './agreeing-antecedent.js';
import { aimOfNoun } from './aim-of-noun.js';
import { amongThem } from './among-them.js';
import { ampersand } from './ampersand.js';
import { argumentOfAuxiliary } from './argument-of-auxiliary.js';
import { asWellAs } from './as-well-as.js';
import { askedClause } from './asked-clause.js';
import { attributiveParticiple } from './attributive-participle.js';
import { bannedDeed } from './banned-deed.js';
import { bareComplement } from './bare-complement.js';
import { bareObject } from './bare-object.js';
import { bareRecipient } from './bare-recipient.js';
import { bareRelative } from './bare-relative.js';
import { betweenBoth } from './between-both.js';
import { bornIn } from './born-in.js';
import { capitalisedNoun } from './capitalised-noun.js';
import { caseOfCompound } from './case-of-compound.js';
import { clauseBehindRemark } from './clause-behind-remark.js';
import { clauseOfConjunction } from './clause-of-conjunction.js';
import { cleft } from './cleft.js';
import { commaParticiple } from './comma-participle.js';
import { comparativeComplement } from './comparative-complement.js';
import { complexPreposition } from './complex-preposition.js';
import { compoundObject } from './compound-object.js';
import { conjoinedNames } from './conjoined-names.js';
import { conjoinedRoles } from './conjoined-roles.js';
import { contentOfNoun } from './content-of-noun.js';
import { contentThat } from './content-that.js';
import { atNames, atRoot, atTokens, type Correction } from './correction.js';
import { deedComplement } from './deed-complement.js';
import { deedOfNoun } from './deed-of-noun.js';
import { deputy } from './deputy.js';
import { describedKin } from './described-kin.js';
import { doubledNoun } from './doubled-noun.js';
import { enRoute } from './en-route.js';
import { faceToFace } from './face-to-face.js';
import { falseAuxiliary } from './false-auxiliary.js';
import { finiteAcl } from './finite-acl.js';
import { finiteModifier } from './finite-modifier.js';
import { finiteNoun } from './finite-noun.js';
import { finiteReport } from './finite-report.js';
import { framedPreposition } from './framed-preposition.js';
import { frontedNoun } from './fronted-noun.js';
import { frontedParticiple } from './fronted-participle.js';
import { hearer } from './hearer.js';
import { inOrderTo } from './in-order-to.js';
import { infinitiveOfNoun } from './infinitive-of-noun.js';
import { interruptedPassive } from './interrupted-passive.js';
import { invertedCondition } from './inverted-condition.js';
import { invertedDo } from './inverted-do.js';
import { listedPerson } from './listed-person.js';
import { listedPlace } from './listed-place.js';
import { listedVerb } from './listed-verb.js';
import { lostVerb } from './lost-verb.js';
import { madeADame } from './made-a-dame.js';
import { madeToDo } from './made-to-do.js';
import { mainVerb } from './main-verb.js';
import { meetingPlace } from './meeting-place.js';
import { missingSubject } from './missing-subject.js';
import { nameBehindNoun } from './name-behind-noun.js';
import { nameBehindTitle } from './name-behind-title.js';
import { namedOffice } from './named-office.js';
import { namingObject } from './naming-object.js';
import { nationalityAdjective } from './nationality-adjective.js';
import { nearestAntecedent } from './nearest-antecedent.js';
import { noLonger } from './no-longer.js';
import { noMatter } from './no-matter.js';
import { nounInOffice } from './noun-in-office.js';
import { nounOfClaim } from './noun-of-claim.js';
import { nounThatKnows } from './noun-that-knows.js';
import { objectControl } from './object-control.js';
import { objectOfConjunct } from './object-of-conjunct.js';
import { objectParticle } from './object-particle.js';
import { objectWithPreposition } from './object-with-preposition.js';
import { outerSubject } from './outer-subject.js';
import { owner } from './owner.js';
import { participleBeforeNoun } from './participle-before-noun.js';
import { participleInFront } from './participle-in-front.js';
import { participleOfNoun } from './participle-of-noun.js';
import { participleOfRemark } from './participle-of-remark.js';
import { participleOfSpeaker } from './participle-of-speaker.js';
import { particle } from './particle.js';
import { perCent } from './per-cent.js';
import { perfectAuxiliary } from './perfect-auxiliary.js';
import { personOfRole } from './person-of-role.js';
import { personOfWho } from './person-of-who.js';
import { placeBehindVerb } from './place-behind-verb.js';
import { predicativeAdjective } from './predicative-adjective.js';
import { promisedDeed } from './promised-deed.js';
import { pronounOfRelative } from './pronoun-of-relative.js';
import { providedThat } from './provided-that.js';
import { quotedSubject } from './quoted-subject.js';
import { rateOfMeasure } from './rate-of-measure.js';
import { reducedClause } from './reduced-clause.js';
import { regnalNumber } from './regnal-number.js';
import { relativeComplement } from './relative-complement.js';
import { relativeInside } from './relative-inside.js';
import { remark } from './remark.js';
import { reportInRelative } from './report-in-relative.js';
import { restrictiveClause } from './restrictive-clause.js';
import { resultingParticiple } from './resulting-participle.js';
import { saidAndDid } from './said-and-did.js';
import { saidIn } from './said-in.js';
import { seat } from './seat.js';
import { secondParticiple } from './second-participle.js';
import { secondSubject } from './second-subject.js';
import { sourceOfSubject } from './source-of-subject.js';
import { speakerBehindQuote } from './speaker-behind-quote.js';
import { speakerBehindVerb } from './speaker-behind-verb.js';
import { speakerInCommas } from './speaker-in-commas.js';
import { splitQuote } from './split-quote.js';
import { strayApposition } from './stray-apposition.js';
import { strayParticle } from './stray-particle.js';
import { joinedAcrossQuote, subjectBehindQuote } from './subject-behind-quote.js';
import { subjectOfConjunct } from './subject-of-conjunct.js';
import { subjectOfInterrupted } from './subject-of-interrupted.js';
import { successor } from './successor.js';
import { summingApposition } from './summing-apposition.js';
import { tenseOfConjunct } from './tense-of-conjunct.js';
import { termInPrison } from './term-in-prison.js';
import { timeModifier } from './time-modifier.js';
import { toldThat } from './told-that.js';
import { twiceTheRate } from './twice-the-rate.js';
import { upToNumber } from './up-to-number.js';
import { verbBehindRelative } from './verb-behind-relative.js';
import { verbConjunct } from './verb-conjunct.js';
import { verbHave } from './verb-have.js';
import { verbModifier } from './verb-modifier.js';
import { verbTag } from './verb-tag.js';
import { wholeClause } from './whole-clause.js';
import { wholeName } from './whole-name.js';
import { whoseClause } from './whose-clause.js';
import { whoseVerb } from './whose-verb.js';
import { yearModifier } from './year-modifier.js';

/** Corrections of what the parser is known to get wrong, in order; each sees the tree as those before left it. */
const corrections: readonly Correction[] = [
  atTokens(perCent),
  atTokens(capitalisedNoun),
  atTokens(owner),
  atTokens(caseOfCompound),
  atTokens(compoundObject),
  atTokens(nounOfClaim),
  atTokens(clauseBehindRemark),
  atTokens(enRoute),
  atTokens(inOrderTo),
  atTokens(noMatter),
  atTokens(noLonger),
  atTokens(nationalityAdjective),
  atTokens(doubledNoun),
  atTokens(twiceTheRate),
  atTokens(complexPreposition),
  atTokens(argumentOfAuxiliary),
  atTokens(hearer),
  atTokens(perfectAuxiliary),
  atTokens(verbHave),
  atTokens(invertedDo),
  atTokens(invertedCondition),
  atTokens(verbTag),
  atTokens(lostVerb),
  atTokens(falseAuxiliary),
  atTokens(bareRelative),
  atTokens(relativeInside),
  atTokens(clauseOfConjunction),
  atTokens(subjectOfInterrupted),
  atTokens(interruptedPassive),
  atTokens(nounThatKnows),
  atRoot(providedThat),
  atRoot(verbBehindRelative),
  atRoot(reducedClause),
  atRoot(wholeClause),
  atTokens(nounInOffice),
  atTokens(bareComplement),
  atTokens(contentOfNoun),
  atTokens(deedOfNoun),
  atTokens(sourceOfSubject),
  atTokens(faceToFace),
  atTokens(madeToDo),
  atTokens(comparativeComplement),
  atTokens(predicativeAdjective),
  atTokens(resultingParticiple),
  atTokens(bannedDeed),
  atTokens(askedClause),
  atTokens(asWellAs),
  atTokens(particle),
  atTokens(strayParticle),
  atTokens(upToNumber),
  atTokens(rateOfMeasure),
  atTokens(objectParticle),
  atTokens(objectWithPreposition),
  atTokens(framedPreposition),
  atTokens(bareObject),
  atTokens(quotedSubject),
  atTokens(subjectBehindQuote),
  atTokens(joinedAcrossQuote),
  atTokens(speakerBehindVerb),
  atTokens(splitQuote),
  atTokens(speakerBehindQuote),
  atTokens(speakerInCommas),
  atTokens(relativeComplement),
  atTokens(remark),
  atTokens(whoseClause),
  atTokens(whoseVerb),
  atTokens(reportInRelative),
  atRoot(mainVerb),
  atTokens(nameBehindNoun),
  atTokens(outerSubject),
  atTokens(secondSubject),
  atTokens(subjectOfConjunct),
  atTokens(betweenBoth),
  atTokens(conjoinedRoles),
  atTokens(ampersand),
  atNames(conjoinedNames),
  atTokens(listedPerson),
  atTokens(listedPlace),
  atTokens(strayApposition),
  atTokens(regnalNumber),
  atTokens(summingApposition),
  atNames(nameBehindTitle),
  atTokens(deputy),
  atNames(personOfRole),
  atNames(namedOffice),
  atNames(wholeName),
  atTokens(describedKin),
  atTokens(bornIn),
  atTokens(seat),
  atTokens(aimOfNoun),
  atRoot(participleInFront),
  atTokens(placeBehindVerb),
  atTokens(meetingPlace),
  atTokens(successor),
  atTokens(frontedNoun),
  atTokens(frontedParticiple),
  atTokens(missingSubject),
  atTokens(verbModifier),
  atRoot(finiteModifier),
  atRoot(finiteAcl),
  atTokens(participleOfNoun),
  atRoot(finiteNoun),
  atTokens(finiteReport),
  atTokens(bareRecipient),
  atTokens(namingObject),
  atTokens(madeADame),
  atTokens(amongThem),
  atTokens(objectOfConjunct),
  atTokens(listedVerb),
  atTokens(objectControl),
  atTokens(promisedDeed),
  atTokens(toldThat),
  atTokens(saidIn),
  atTokens(contentThat),
  atTokens(pronounOfRelative),
  atTokens(verbConjunct),
  atTokens(secondParticiple),
  atTokens(agentOfPassive),
  atTokens(attributiveParticiple),
  atTokens(participleBeforeNoun),
  atTokens(accusation),
  atTokens(deedComplement),
  atTokens(timeModifier),
  atTokens(termInPrison),
  atTokens(yearModifier),
  atTokens(infinitiveOfNoun),
  atTokens(tenseOfConjunct),
  atTokens(saidAndDid),
  atTokens(absolute),
  atTokens(commaParticiple),
  atTokens(participleOfRemark),
  atTokens(participleOfSpeaker),
  atTokens(nearestAntecedent),
  atTokens(personOfWho),
  atTokens(agreeingAntecedent),
  atRoot(cleft),
  atTokens(restrictiveClause),
];

/** The tree with known faults of the parser mended; the same tree when there are none. */
export function mend(tree: Tree): Tree {
  return corrections.reduce((current, correct) => correct(current), tree);
}
