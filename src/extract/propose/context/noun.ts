import type { Tree } from '../../tree.js';
import { calledSo } from '../clause/bearers.js';
import { isRanked, rankedOne } from '../clause/ranked.js';
import { isInfinitive, isPassive, outerSubject, ownStart } from '../clause/verb-group.js';
import { negating } from '../lexicon/adverbs.js';
import {
  attitudes,
  evidence,
  imagined,
  irrealisAdjectives,
  irrealisNouns,
  sayings,
} from '../lexicon/nouns.js';
import { circumstantial } from '../lexicon/prepositions.js';
import { denying, installing, wanting, words } from '../lexicon/verbs.js';
import { inName, phraseOf } from '../phrase.js';
import type { Speech } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import type { Step } from './context.js';
import { isNearly, isNegated, localStep } from './local.js';
import { isScarce } from './scarce.js';
import { speechOf } from './source.js';

/** What stands around a noun that is read as a deed: "the alleged support", "calls for a withdrawal", "no deal with". */
export function nounStep(tree: Tree, noun: number): Step {
  const adjectives = dependents(tree, noun, 'amod');
  const none = dependents(tree, noun, 'det').some((child) => word(tree, child) === 'no');
  const parent = headOf(tree, noun);
  const above = parent < 0 ? '' : lemma(tree, parent);
  const wished =
    labelled(tree, noun, 'nmod') && !labelled(tree, noun, 'nmod:poss') && irrealisNouns.has(above);
  // What a name is called stays true, whatever is wanted of it.
  const isNamed = inName(tree, noun) || upos(tree, noun) === 'PROPN';
  const described = isNamed || dependent(tree, noun, 'appos') !== undefined;
  const isScene = circumstantial.has(wordsOf(tree, prepositionOf(tree, noun)));
  const wanted = !described && !isScene && labelled(tree, noun, 'obj', 'obl') && wanting.has(above);
  const isStopped = events.has(lemma(tree, noun)) && isCalledOff(tree, noun);
  const sought = prospective.has(lemma(tree, noun)) && isContested(tree, noun);
  const open =
    sought || isNearly(tree, noun) || adjectives.some((child) => irrealisAdjectives.has(word(tree, child)));
  const lacking =
    labelled(tree, noun, 'nmod') &&
    // "the end of their marriage": they were married.
    (/^(?:lack|absence)$/.test(above) ||
      (above === 'end' && !/^(?:marriage|merger)$/.test(lemma(tree, noun))));
  const isScant = attitudes.has(lemma(tree, noun)) && isScarce(tree, noun);
  return {
    negates: none || lacking || isMissed(tree, noun),
    opens: open || isStopped || (wished && !described) || wanted || isScant,
  };
}

/** "without support among voters", "lacks support among voters": they do not support it. */
function isMissed(tree: Tree, noun: number): boolean {
  if (!attitudes.has(lemma(tree, noun))) return false;
  const isLacked = labelled(tree, noun, 'obj') && lemma(tree, headOf(tree, noun)) === 'lack';
  return isLacked || wordsOf(tree, prepositionOf(tree, noun)) === 'without';
}

/** What is bought, made or undertaken is not where it was called off or kept from being done. */
const events = words(
  'sale takeover acquisition purchase visit trip merger deployment construction opening launch extradition deportation transfer election appointment nomination expulsion execution closure privatisation privatization demolition adoption introduction publication',
);

/** "blocked the sale of the port by the state", "his visit to Oslo was called off". */
function isCalledOff(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  if (verb < 0 || !labelled(tree, noun, isPassive(tree, verb) ? 'nsubj' : 'obj')) return false;
  const name = lemma(tree, verb);
  if (name === 'call')
    return dependents(tree, verb, 'compound:prt').some((child) => word(tree, child) === 'off');
  return stopping.has(name);
}

const stopping = words(
  'block cancel postpone reject veto scrap shelve abandon forbid ban prohibit prevent oppose delay',
);

/** Deeds that one may be for or against before they are done. */
const prospective = words('accession admission entry promotion return transfer extradition secession');

const stances = words(
  'objection opposition resistance support backing bid path veto obstacle vote referendum condition',
);

/** "objections to its admission", "supports their entry": for or against it one is before it is done. */
function isContested(tree: Tree, noun: number): boolean {
  const above = headOf(tree, noun);
  if (above < 0) return false;
  // "dropped its objection to their entry": the entry may hang on the verb.
  const isTo = labelled(tree, noun, 'obl') && wordsOf(tree, prepositionOf(tree, noun)) === 'to';
  if (isTo) return dependents(tree, above, 'obj').some((child) => stances.has(lemma(tree, child)));
  return labelled(tree, noun, 'nmod')
    ? stances.has(lemma(tree, above))
    : labelled(tree, noun, 'obj') &&
        /^(?:oppose|support|back|block|veto|resist|reject|delay|favou?r|discuss|endorse)$/.test(
          lemma(tree, above),
        );
}

/** "efforts to impose", "concerns that", "the claim that": the noun decides what its clause is worth. */
export function nounClauseStep(tree: Tree, node: number, noun: number): Step {
  const name = lemma(tree, noun);
  const finite =
    dependents(tree, node, 'mark').some((child) => word(tree, child) === 'that') ||
    !labelled(tree, node, 'acl:relcl');
  if (dependents(tree, node, 'mark').some((mark) => word(tree, mark) === 'whether')) return { opens: true };
  if (labelled(tree, node, 'acl:relcl') && isSought(tree, noun)) return { opens: true };
  // "called it a state that adopts": in the words of whoever calls it so.
  const caller = headOf(tree, noun);
  if (calledSo(tree, noun) !== undefined && !installing.has(lemma(tree, caller)))
    return { speech: speechOf(tree, caller) };
  const denier = denierOf(tree, noun);
  if (denier !== null && isContent(tree, node)) return { negates: true, speech: speechOf(tree, denier) };
  const lacking = isLacking(tree, noun);
  if (lacking && isContent(tree, node))
    return name === 'doubt' || name === 'question'
      ? { shields: true }
      : evidence.has(name)
        ? { negates: true, shields: true }
        : { opens: true };
  // "was not the first to win it": others did before, and perhaps he did too.
  if (isRanked(tree, node, noun)) {
    const one = rankedOne(tree, noun);
    return { opens: isNegated(tree, one) || isNearly(tree, one) };
  }
  if (isImagined(tree, node, noun)) return { opens: true };
  if (isInfinitive(tree, node))
    return /^(?:refusal|failure|inability|unwillingness)$/.test(name) ? { negates: true } : { opens: true };
  if (isGerundOf(tree, node)) return { opens: true };
  const owner = dependent(tree, noun, 'nmod:poss');
  const isSaid = irrealisNouns.has(name) || sayings.has(name);
  const speech =
    owner !== undefined && isSaid
      ? { speaker: phraseOf(tree, owner), cue: [noun] }
      : sayings.has(name) || evidence.has(name) || views.has(name)
        ? heldBy(tree, noun)
        : null;
  // "reports that it had bought the bank": nobody vouches for them, but somebody does for "Lind's report that".
  const isHearsay = name === 'report' && (xpos(tree, noun) === 'NNS' || owner === undefined);
  const doubtful = irrealisNouns.has(name) || isHearsay;
  if (doubtful && finite && isContent(tree, node)) return { opens: true, speech };
  if (!(sayings.has(name) || evidence.has(name)) || !isContent(tree, node)) return {};
  // "Nobody came to the conclusion that", "may come to the conclusion that": whether it is so stays open.
  const held = speech !== null && owner === undefined ? localStep(tree, headOf(tree, noun)) : {};
  return { opens: held.negates === true || held.opens === true || held.inclines === true, speech };
}

/** "came to the conclusion that", "see it as proof that", "found signs that": in the words of whoever holds or has found it. */
function heldBy(tree: Tree, noun: number): Speech | null {
  const verb = headOf(tree, noun);
  if (verb < 0 || !labelled(tree, noun, 'obj', 'obl') || isPassive(tree, verb)) return null;
  const link = wordsOf(tree, prepositionOf(tree, noun));
  const holds = link === 'as' ? regarding.has(lemma(tree, verb)) : holding.has(lemma(tree, verb));
  const isNobody = dependents(tree, verb, 'nsubj').some((child) =>
    /^(?:this|that|it|which)$/.test(word(tree, child)),
  );
  return holds && !isNobody ? { ...speechOf(tree, verb), cue: [noun] } : null;
}

/** What somebody holds or feels. */
const views = words(
  'hope fear concern suspicion claim belief idea theory notion hypothesis wish complaint assurance accusation allegation contention insinuation suggestion doubt',
);

const regarding = words('take see cite view regard interpret read treat quote use describe present hail');
const holding = words(
  'come arrive reach draw hold express voice share form find have see uncover discover gather obtain produce provide offer present show give make issue publish',
);

/** "the hope is that Peru wins", "the reason is not that": what a noun is said to be is worth what the noun is. */
export function outerStep(tree: Tree, head: number): Step {
  const noun = outerSubject(tree, head);
  if (noun === undefined) return {};
  const denied = dependents(tree, head, 'advmod').some(
    (child) => child < ownStart(tree, head) && negating.has(word(tree, child)),
  );
  const step = nounClauseStep(tree, head, noun);
  return { ...step, opens: denied || (step.opens ?? false) };
}

/** "want a plan that works", "seeks somebody who knows": there need be none yet. */
function isSought(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  const indefinite = dependents(tree, noun, 'det').some((det) =>
    ['a', 'an', 'any', 'some'].includes(word(tree, det)),
  );
  return (
    verb >= 0 &&
    indefinite &&
    labelled(tree, noun, 'obj') &&
    ['want', 'need', 'seek', 'wish', 'propose', 'demand'].includes(lemma(tree, verb))
  );
}

/** "denied reports that", "rejected the claim that": the verb that denies what the noun says. */
function denierOf(tree: Tree, noun: number): number | null {
  const verb = headOf(tree, noun);
  const said = sayings.has(lemma(tree, noun)) || irrealisNouns.has(lemma(tree, noun));
  if (verb < 0 || !said || !labelled(tree, noun, 'obj') || isNegated(tree, verb)) return null;
  return denying.has(lemma(tree, verb)) || rejecting.has(lemma(tree, verb)) ? verb : null;
}

const rejecting = words('reject dismiss rebuff repudiate rubbish');

/** "no evidence that", "did not find evidence that". */
function isLacking(tree: Tree, noun: number): boolean {
  if (dependents(tree, noun, 'det').some((child) => word(tree, child) === 'no')) return true;
  const verb = headOf(tree, noun);
  return verb >= 0 && labelled(tree, noun, 'obj') && evidence.has(lemma(tree, noun)) && isNegated(tree, verb);
}

/** "the importance of building", "assistance in building": named, not said to be done. */
function isGerundOf(tree: Tree, node: number): boolean {
  const marks = dependents(tree, node, 'mark', 'case').map((child) => word(tree, child));
  return (
    xpos(tree, node) === 'VBG' &&
    marks.length > 0 &&
    !marks.some((mark) => ['by', 'after', 'while'].includes(mark))
  );
}

/** "the risk of Norland invading": nobody has. */
function isImagined(tree: Tree, node: number, doer: number): boolean {
  const above = headOf(tree, doer);
  return (
    above >= 0 &&
    xpos(tree, node) === 'VBG' &&
    labelled(tree, doer, 'nmod') &&
    imagined.has(lemma(tree, above)) &&
    wordsOf(tree, prepositionOf(tree, doer)) === 'of'
  );
}

const submitting = words(
  'submit make offer propose present receive publish write issue file launch announce give send sign draft lodge table put hold hear get',
);

/** A "that" clause tells what the noun is about; a participle or relative clause only describes it. */
function isContent(tree: Tree, node: number): boolean {
  const that = dependents(tree, node, 'mark', 'nsubj').find((child) => word(tree, child) === 'that');
  // "an offer that they had submitted": without the offer nothing is submitted.
  const lacksObject =
    labelled(tree, node, 'acl:relcl') && dependent(tree, node, 'obj', 'ccomp', 'xcomp') === undefined;
  if (lacksObject && submitting.has(lemma(tree, node))) return false;
  return that !== undefined && labelled(tree, that, 'mark');
}
