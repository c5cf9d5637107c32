import type { Tree } from '../../tree.js';
import { isInfinitive, isPassive } from '../clause/verb-group.js';
import { factAdjectives, falseAdjectives, openAdjectives, trueAdjectives } from '../lexicon/adjectives.js';
import { isOfPerson } from '../lexicon/titles.js';
import {
  aspectual,
  committing,
  denying,
  doubting,
  failing,
  holdingThat,
  knowing,
  reporting,
  saying,
  seeming,
  wanting,
  words,
} from '../lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../walk.js';
import { isWeighed } from '../weighed-deed.js';
import { adverbialStep } from './adverbial.js';
import { isForecast } from './ahead.js';
import { isProvided, isSupposed } from './condition.js';
import type { Step } from './context.js';
import { failed, isGivenUp, isLeftOpen } from './failed.js';
import { isNegated, isOpened, localStep } from './local.js';
import { nounClauseStep } from './noun.js';
import { isOutcome } from './outcome.js';
import { isReportedAside, speechOf } from './source.js';

/** What a word does to the clause that hangs on it, by the way it hangs. */
export function governorStep(tree: Tree, node: number, parent: number): Step {
  if (isTooMuchFor(tree, node, parent)) return { negates: true };
  if (isSupposed(tree, node) || isLikened(tree, node)) return { opens: true };
  if (labelled(tree, node, 'xcomp')) return openComplement(tree, node, parent);
  if ((labelled(tree, node, 'ccomp', 'csubj') && !isTimed(tree, node)) || isReportedAside(tree, node, parent))
    return closedComplement(tree, node, parent);
  if (isQuotation(tree, node, parent)) return closedComplement(tree, node, parent);
  if (labelled(tree, node, 'advcl'))
    return isThatClause(tree, node)
      ? closedComplement(tree, node, parent)
      : adverbialStep(tree, node, parent);
  if (labelled(tree, node, 'acl')) return nounClauseStep(tree, node, parent);
  if (labelled(tree, node, 'conj') && isSaidOn(tree, node, parent))
    return closedComplement(tree, node, parent);
  return {};
}

/** "was like being led by a general": what something is likened to does not happen. */
function isLikened(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'mark', 'case').some(
    (mark) => word(tree, mark) === 'like' && /^(?:VBG|NN)$/.test(xpos(tree, mark + 1)) && mark < node,
  );
}

/** "too weak to attack": it does not. */
function isTooMuchFor(tree: Tree, node: number, parent: number): boolean {
  const isTo = dependents(tree, node, 'mark').some((child) => word(tree, child) === 'to');
  return isTo && dependents(tree, parent, 'advmod').some((child) => word(tree, child) === 'too');
}

/** "felt that he was late and her plan had failed": without a comma what goes on with a subject of its own is said too. */
function isSaidOn(tree: Tree, node: number, verb: number): boolean {
  const said = dependents(tree, verb, 'ccomp').some((child) => child < node);
  const and = dependent(tree, node, 'cc');
  const own = dependent(tree, node, 'nsubj') !== undefined && and !== undefined;
  return said && own && reporting.has(lemma(tree, verb)) && !/^[,;"”]$/.test(word(tree, and - 1));
}

/** "plans to visit", "failed to agree", "is likely to win", "is believed to have left". */
function openComplement(tree: Tree, node: number, parent: number): Step {
  const verb = lemma(tree, parent);
  const own = localStep(tree, parent);
  if (xpos(tree, node) === 'VBG' || dependents(tree, node, 'aux').some((aux) => xpos(tree, aux) === 'VBG')) {
    if (denying.has(verb)) return { ...own, negates: !own.negates, speech: speechOf(tree, parent) };
    if (admitting.has(verb)) return { ...own, speech: speechOf(tree, parent) };
  }
  // "has yet to ratify": has not.
  const yet =
    verb === 'have' &&
    [parent, node].some((each) =>
      dependents(tree, each, 'advmod').some((child) => word(tree, child) === 'yet'),
    );
  // "has not ruled out selling": it may.
  if (isLeftOpen(tree, parent)) return { opens: true };
  if (yet || failing.has(verb) || falseAdjectives.has(verb) || isGivenUp(tree, parent)) return failed(own);
  // "will be able to pay" need not pay, "was able to pay" did.
  if (verb === 'able' && dependents(tree, parent, 'aux').some((aux) => word(tree, aux) === 'will'))
    return { ...own, opens: true };
  if (isWeighed(tree, node, parent) || isOutcome(tree, node, parent)) return own;
  // "came to see the house": what for, but "came to own it" owns it.
  if (verb === 'come' && !lasting.has(lemma(tree, node))) return { ...own, opens: true };
  // "rose to become head": she did.
  if (/^(?:rise|grow)$/.test(verb) && /^(?:become|be|lead|head|command)$/.test(lemma(tree, node))) return own;
  // "lets users pay" is leave to do so, "The guard let the prisoners go" is done.
  if (verb === 'let' && isLeave(tree, parent)) return { ...own, inclines: true };
  // "persuaded the board to sell": it did.
  const isWon = /^(?:persuade|convince|coax)$/.test(verb);
  if (isWon || committing.has(verb) || aspectual.has(verb) || verb === 'able') return own;
  const copular = dependent(tree, parent, 'cop') !== undefined;
  const said = saying.has(verb) && isPassive(tree, parent);
  if (said || seeming.has(verb) || (copular && openAdjectives.has(verb)))
    return { ...own, opens: true, ...(said ? { speech: { speaker: null, cue: [parent] } } : {}) };
  // "believe the gang to be hiding": in the words of whoever holds it.
  const held = holding.has(verb) && dependent(tree, parent, 'obj') !== undefined;
  const open = dependents(tree, node, 'mark').some((mark) => word(tree, mark) === 'to');
  if (held && open && !isPassive(tree, parent)) return { ...own, speech: speechOf(tree, parent) };
  // "brokers expect Latvia to sell": in their words, it may.
  if (verb === 'expect' && open && dependent(tree, parent, 'obj') !== undefined && !isPassive(tree, parent))
    return { ...own, opens: own.opens || !own.negates, speech: speechOf(tree, parent) };
  const willed = own.inclines || wanting.has(verb) || copular || isInfinitive(tree, node);
  // "did not forbid him to sing" leaves it to him.
  return { ...own, opens: own.opens || verb === 'forbid', inclines: willed };
}

/** Of several the present looks like the past, what a court or a firm lets happen may happen, and "let us go" asks. */
function isLeave(tree: Tree, verb: number): boolean {
  const subjects = dependents(tree, labelled(tree, verb, 'conj') ? headOf(tree, verb) : verb, 'nsubj');
  const isAsked = verb === tree.root && subjects.length === 0;
  const isLicence = subjects.some(
    (node) => xpos(tree, node).endsWith('S') || !isSomebody(tree, node) || judges.has(lemma(tree, node)),
  );
  return isAsked || isLicence || word(tree, verb) === 'lets';
}

function isSomebody(tree: Tree, node: number): boolean {
  return upos(tree, node) === 'PRON' || inNameOf(tree, node) === 'PER' || isOfPerson(tree, node);
}

const judges = words('judge justice magistrate regulator referee umpire arbiter arbitrator minister');

const lasting = words(
  'be have own know believe think understand realize realise regard control dominate represent symbolize symbolise mean include rely depend like love hate fear accept embody define rule possess hold',
);

const holding = words('believe think consider find judge deem know understand reckon presume hold');

/** "admitted setting the fire": done, in the words of whoever did it. */
const admitting = words('admit acknowledge confess report recall describe remember mention');

/** "said that", "denied that", "doubts that", "does not believe that". */
function closedComplement(tree: Tree, node: number, parent: number): Step {
  const verb = lemma(tree, parent);
  const negated = isNegated(tree, parent);
  if (isProvided(tree, parent)) return { opens: true };
  if (isWhether(tree, node))
    return { opens: true, speech: reporting.has(verb) ? speechOf(tree, parent) : null };
  if (factAdjectives.has(verb)) return { shields: true };
  if (trueAdjectives.has(verb)) return { negates: negated, opens: isOpened(tree, parent) };
  const asked = questionWord(tree, node);
  if (knowing.has(verb) && ['', 'why', 'how'].includes(asked)) return fact(tree, parent, asked);
  if (falseAdjectives.has(verb)) return { negates: !negated, opens: isOpened(tree, parent) };
  if (openAdjectives.has(verb)) return { opens: true };
  // "Nobody doubts that she wrote it": all hold that she did.
  if (verb === 'doubt' && negated && !isOpened(tree, parent))
    return {
      shields: true,
      speech:
        isNegatedByNobody(tree, parent) || upos(tree, parent) !== 'VERB' ? null : speechOf(tree, parent),
    };
  if (holdsFalsely(tree, parent))
    return { negates: !negated, opens: negated, speech: reporting.has(verb) ? speechOf(tree, parent) : null };
  // "convinced that the clerk had stolen it": they were.
  const isSo = dependents(tree, parent, 'advmod').some((child) => word(tree, child) === 'so');
  if ((verb === 'convince' || verb === 'persuade') && !isSo) return { opens: true };
  const opens = isOpened(tree, parent) || doubting.has(verb) || wanting.has(verb);
  const says = reporting.has(verb) || (holdingThat.has(verb) && isThatClause(tree, node));
  const speech = says ? speechOf(tree, parent) : null;
  if (saying.has(verb) && isPassive(tree, parent) && speech?.speaker === null) return { opens: true, speech };
  if (denying.has(verb)) return { negates: !negated, opens, speech };
  if (['believe', 'think', 'expect', 'suggest', 'mean'].includes(verb))
    return { negates: negated, opens: opens || (!negated && isForecast(tree, node)), speech };
  return { opens: opens || (negated && says), speech };
}

function isNegatedByNobody(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'nsubj').some((child) =>
    /^(?:nobody|no|none)$/.test(word(tree, subtree(tree, child)[0] ?? child)),
  );
}

/** "wrongly believed that". */
function holdsFalsely(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'advmod').some((child) =>
    /^(?:wrongly|falsely|mistakenly|erroneously|incorrectly)$/.test(word(tree, child)),
  );
}

/** "did not know that", "know why": the clause holds; only who holds it known speaks for it. */
function fact(tree: Tree, parent: number, asked: string): Step {
  const known =
    asked === '' && !isNegated(tree, parent) && !isOpened(tree, parent) && reporting.has(lemma(tree, parent));
  return { shields: true, speech: known ? speechOf(tree, parent) : null };
}

/** What a clause asks for, "why", "when", "what"; '' where it asks for nothing. */
function questionWord(tree: Tree, node: number): string {
  const [first = node] = subtree(tree, node);
  return xpos(tree, first).startsWith('W') && word(tree, first) !== 'that' ? word(tree, first) : '';
}

/** "whether it sank", "if it sank" as what is asked or said. */
function isWhether(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'mark').some((mark) => ['whether', 'if'].includes(word(tree, mark)));
}

/** "It is false that": a "that" clause is what is said or judged, however it hangs. */
function isThatClause(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'mark').some(
    (mark) => word(tree, mark) === 'that' && word(tree, mark - 1) !== 'so',
  );
}

/** "pledged it before she left": a clause of time is none of what is said. */
function isTimed(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'mark').some((mark) =>
    ['before', 'after', 'since', 'while', 'when', 'until', 'because'].includes(word(tree, mark)),
  );
}

/** "'We shall win', Kim was quoted as saying": a finite clause with a subject and no conjunction before a verb of saying. */
function isQuotation(tree: Tree, node: number, parent: number): boolean {
  // "When officers searched the home, they found".
  const isWhen = dependents(tree, node, 'advmod').some(
    (child) => child < node && /^(?:when|where|whenever|wherever|once)$/.test(word(tree, child)),
  );
  const bare =
    !isWhen && dependent(tree, node, 'mark') === undefined && dependent(tree, node, 'nsubj') !== undefined;
  return labelled(tree, node, 'advcl') && bare && node < parent && reporting.has(lemma(tree, parent));
}
