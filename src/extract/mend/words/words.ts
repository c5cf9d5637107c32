import { atTokens, type Correction } from '../correction.js';
import { adverbAsName } from './adverb-as-name.js';
import { argumentOfAuxiliary } from './argument-of-auxiliary.js';
import { asItHappens } from './as-it-happens.js';
import { capitalisedNoun } from './capitalised-noun.js';
import { caseOfCompound } from './case-of-compound.js';
import { complexPreposition } from './complex-preposition.js';
import { compoundObject } from './compound-object.js';
import { crimeGerund } from './crime-gerund.js';
import { doubledNoun } from './doubled-noun.js';
import { enRoute } from './en-route.js';
import { falseAuxiliary } from './false-auxiliary.js';
import { hadInFront } from './had-in-front.js';
import { hedgedQuantity } from './hedged-quantity.js';
import { hyphenatedNoun } from './hyphenated-noun.js';
import { inOrderTo } from './in-order-to.js';
import { invertedCondition } from './inverted-condition.js';
import { invertedDo } from './inverted-do.js';
import { invertedNoun } from './inverted-noun.js';
import { lostVerb } from './lost-verb.js';
import { managingDirector } from './managing-director.js';
import { nationalityAdjective } from './nationality-adjective.js';
import { noLonger } from './no-longer.js';
import { noMatter } from './no-matter.js';
import { nounBehindArticle } from './noun-behind-article.js';
import { nounOfClaim } from './noun-of-claim.js';
import { owner } from './owner.js';
import { participleWithParticle } from './participle-with-particle.js';
import { perCent } from './per-cent.js';
import { perfectAuxiliary } from './perfect-auxiliary.js';
import { rateOfMeasure } from './rate-of-measure.js';
import { subjectTo } from './subject-to.js';
import { twiceTheRate } from './twice-the-rate.js';
import { twoPrepositions } from './two-prepositions.js';
import { upToNumber } from './up-to-number.js';
import { verbHave } from './verb-have.js';
import { verbTag } from './verb-tag.js';

/** Tags, auxiliaries and words that belong together: what a word is, before what it does. */
export const words: readonly Correction[] = [
  atTokens(perCent),
  atTokens(capitalisedNoun),
  atTokens(adverbAsName),
  atTokens(hyphenatedNoun),
  atTokens(participleWithParticle),
  atTokens(crimeGerund),
  atTokens(owner),
  atTokens(caseOfCompound),
  atTokens(compoundObject),
  atTokens(nounOfClaim),
  atTokens(nounBehindArticle),
  atTokens(enRoute),
  atTokens(inOrderTo),
  atTokens(noMatter),
  atTokens(noLonger),
  atTokens(managingDirector),
  atTokens(nationalityAdjective),
  atTokens(doubledNoun),
  atTokens(twiceTheRate),
  atTokens(twoPrepositions),
  atTokens(complexPreposition),
  atTokens(argumentOfAuxiliary),
  atTokens(perfectAuxiliary),
  atTokens(verbHave),
  atTokens(invertedDo),
  atTokens(invertedCondition),
  atTokens(hadInFront),
  atTokens(invertedNoun),
  atTokens(verbTag),
  atTokens(lostVerb),
  atTokens(asItHappens),
  atTokens(falseAuxiliary),
  atTokens(upToNumber),
  atTokens(hedgedQuantity),
  atTokens(rateOfMeasure),
  atTokens(subjectTo),
];
