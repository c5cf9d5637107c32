import { atHeads, atLabels, atTags, atTokens, atWords, type Correction } from '../correction.js';
import { adverbAsName } from './adverb-as-name.js';
import { adverbOfPlace } from './adverb-of-place.js';
import { argumentOfAuxiliary } from './argument-of-auxiliary.js';
import { asItHappens } from './as-it-happens.js';
import { awardOfThe } from './award-of-the.js';
import { capitalisedNoun } from './capitalised-noun.js';
import { caseOfCompound } from './case-of-compound.js';
import { complexPreposition } from './complex-preposition.js';
import { compoundObject } from './compound-object.js';
import { crimeGerund } from './crime-gerund.js';
import { didInFront } from './did-in-front.js';
import { directionOf } from './direction-of.js';
import { doubledNoun } from './doubled-noun.js';
import { enRoute } from './en-route.js';
import { falseAuxiliary } from './false-auxiliary.js';
import { gerundSaid } from './gerund-said.js';
import { givenThat } from './given-that.js';
import { guestStar } from './guest-star.js';
import { hadInFront } from './had-in-front.js';
import { hedgedQuantity } from './hedged-quantity.js';
import { herBeforePreposition } from './her-before-preposition.js';
import { hyphenatedNoun } from './hyphenated-noun.js';
import { inOrderTo } from './in-order-to.js';
import { invertedCondition } from './inverted-condition.js';
import { invertedDo } from './inverted-do.js';
import { invertedNoun } from './inverted-noun.js';
import { isTo } from './is-to.js';
import { lostVerb } from './lost-verb.js';
import { managingDirector } from './managing-director.js';
import { nationalityAdjective } from './nationality-adjective.js';
import { noLonger } from './no-longer.js';
import { noMatter } from './no-matter.js';
import { nounAndVerb } from './noun-and-verb.js';
import { nounBeforeName } from './noun-before-name.js';
import { nounBehindArticle } from './noun-behind-article.js';
import { nounInLaw } from './noun-in-law.js';
import { nounOfClaim } from './noun-of-claim.js';
import { officeInLowerCase } from './office-in-lower-case.js';
import { owner } from './owner.js';
import { participleWithParticle } from './participle-with-particle.js';
import { perCent } from './per-cent.js';
import { perfectAuxiliary } from './perfect-auxiliary.js';
import { rateOfMeasure } from './rate-of-measure.js';
import { sharesThatMove } from './shares-that-move.js';
import { signReading } from './sign-reading.js';
import { subjectTo } from './subject-to.js';
import { subsidiaryNoun } from './subsidiary-noun.js';
import { titleInName } from './title-in-name.js';
import { toFine } from './to-fine.js';
import { twiceTheRate } from './twice-the-rate.js';
import { twoPrepositions } from './two-prepositions.js';
import { unAdjective } from './un-adjective.js';
import { upFront } from './up-front.js';
import { upToNumber } from './up-to-number.js';
import { verbHave } from './verb-have.js';
import { verbTag } from './verb-tag.js';
import { withHonours } from './with-honours.js';
import { worth } from './worth.js';

/** Tags, auxiliaries and words that belong together: what a word is, before what it does. */
export const words: readonly Correction[] = [
  atTokens(perCent),
  atTags(['NOUN'], capitalisedNoun),
  atTags(['ADJ', 'PROPN'], officeInLowerCase),
  atLabels(['amod'], subsidiaryNoun),
  atLabels(['advmod'], adverbAsName),
  atWords(['up', 'off', 'in', 'out', 'over', 'down', 'back'], hyphenatedNoun),
  atWords(['law', 'chief', 'large', 'residence', 'waiting'], nounInLaw),
  atLabels(['case'], participleWithParticle),
  atTags(['VBG'], crimeGerund),
  atLabels(['conj', 'appos'], owner),
  atLabels(['case'], awardOfThe),
  atLabels(['case'], caseOfCompound),
  atLabels(['obj', 'advcl', 'acl', 'obl', 'xcomp'], compoundObject),
  atLabels(['obj', 'obl'], nounOfClaim),
  atLabels(['obj', 'nsubj', 'nmod', 'obl'], nounBehindArticle),
  atWords(['indoors', 'outdoors', 'abroad', 'overseas', 'upstairs', 'downstairs'], adverbOfPlace),
  atWords(['route'], enRoute),
  atWords(['in'], inOrderTo),
  atWords(['to'], toFine),
  atWords(['matter'], noMatter),
  atWords(['worth'], worth),
  atWords(['reading', 'saying'], signReading),
  atWords(
    [
      'shares',
      'stocks',
      'stock',
      'profit',
      'profits',
      'sales',
      'revenue',
      'revenues',
      'price',
      'prices',
      'yields',
    ],
    sharesThatMove,
  ),
  atWords(['laude'], withHonours),
  atWords(['guest'], guestStar),
  atLabels(['amod', 'nmod:desc'], titleInName),
  atWords(['giant', 'major', 'great', 'hopeful', 'general', 'national', 'native'], nounBeforeName),
  atWords(['longer'], noLonger),
  atWords(['managing'], managingDirector),
  atLabels(['obl', 'xcomp', 'nmod'], nationalityAdjective),
  atTokens(doubledNoun),
  atLabels(['obl', 'nmod'], twiceTheRate),
  atTokens(twoPrepositions),
  atTags(['NOUN'], complexPreposition),
  atLabels(['obl', 'nmod'], directionOf),
  atLabels(['nsubj', 'obj', 'obl', 'ccomp', 'xcomp', 'advcl'], argumentOfAuxiliary),
  atHeads(['obj'], perfectAuxiliary),
  atLabels(['aux'], verbHave),
  atHeads(['obj', 'xcomp', 'ccomp', 'obl'], invertedDo),
  atWords(['did', 'does', 'do'], didInFront),
  atLabels(['ccomp', 'xcomp', 'advcl', 'parataxis'], invertedCondition),
  atLabels(['aux'], hadInFront),
  atLabels(['aux', 'cop'], invertedNoun),
  atLabels(['cop'], isTo),
  atTags(['VB', 'VBP', 'VBZ', 'NN', 'NNS'], verbTag),
  atLabels(['root', 'ccomp', 'parataxis'], nounAndVerb),
  atTags(['NNS'], lostVerb),
  atWords(['as'], asItHappens),
  atLabels(['aux'], falseAuxiliary),
  atLabels(['aux'], gerundSaid),
  atLabels(['compound:prt', 'advmod'], upToNumber),
  atWords(['front'], upFront),
  atWords(['her'], herBeforePreposition),
  atWords(['given'], givenThat),
  atTokens(hedgedQuantity),
  atLabels(['obj', 'obl', 'appos', 'iobj', 'nmod', 'xcomp', 'conj'], rateOfMeasure),
  atWords(['subject'], subjectTo),
  atTokens(unAdjective),
];
