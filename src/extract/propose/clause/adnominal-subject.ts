import type { Tree } from '../../tree.js';
import { irrealisNouns } from '../lexicon/nouns.js';
import { becoming, holding, words } from '../lexicon/verbs.js';
import { inName, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../walk.js';
import { antecedents, bearersOf } from './bearers.js';
import { plannerOf } from './planner.js';
import { isRanked, rankedOne } from './ranked.js';
import { subjectsOf } from './subjects.js';
import { isFiniteVerb, isPassive } from './verb-group.js';

/** Participles and relative clauses speak of their noun; "the plan to leave" of whoever holds the plan. */
export function adnominalSubject(tree: Tree, head: number, noun: number): readonly Phrase[] {
  const marks = dependents(tree, head, 'mark', 'case').map((mark) => word(tree, mark));
  if (xpos(tree, head) === 'VBG' && struggles.has(lemma(tree, noun)) && !isFiniteVerb(tree, head)) return [];
  const isSpent = xpos(tree, head) === 'VBG' && spells.has(lemma(tree, noun)) && !isFiniteVerb(tree, head);
  if ((marks.length === 0 && !isSpent) || marks.includes('that')) return antecedents(tree, head);
  if (isRanked(tree, head, noun)) return rankedBearers(tree, noun, head);
  // "her choice of Bo Lee to lead the bank": he leads it.
  const chosen = choosing.test(lemma(tree, noun)) ? wholeOfChoice(tree, noun) : undefined;
  if (chosen !== undefined) return phrasesOf(tree, chosen);
  const permitted = permittedOne(tree, noun);
  if (permitted !== undefined) return phrasesOf(tree, permitted);
  const owner =
    dependent(tree, noun, 'nmod:poss') ??
    leader(tree, noun) ??
    (irrealisNouns.has(lemma(tree, noun)) ? plannerOf(tree, noun) : undefined);
  if (owner !== undefined) return phrasesOf(tree, owner);
  // "is in talks to buy it".
  const isState = dependent(tree, noun, 'cop') !== undefined && prepositionOf(tree, noun).length > 0;
  if (isState && dependents(tree, noun, 'det').every((child) => word(tree, child) !== 'no'))
    return subjectsOf(tree, noun);
  if (/^(?:charge|suspicion|allegation|accusation)$/.test(lemma(tree, noun))) return accused(tree, noun);
  if (!labelled(tree, noun, 'obj', 'obl', 'conj')) return [];
  const clause = clauseAbove(tree, noun);
  const isOpen = irrealisNouns.has(lemma(tree, noun));
  const left = isOpen ? leftWith(tree, noun, clause) : undefined;
  if (left !== undefined) return phrasesOf(tree, left);
  return isOpen && !holding.has(lemma(tree, clause)) ? [] : subjectsOf(tree, clause);
}

/** "left him with no choice but to sell": who has to. */
function leftWith(tree: Tree, noun: number, verb: number): number | undefined {
  const isLeft = lemma(tree, verb) === 'leave' && wordsOf(tree, prepositionOf(tree, noun)) === 'with';
  return isLeft ? dependent(tree, verb, 'obj') : undefined;
}

/** "gave India permission to build", "granted tenants the right to buy": whoever gets it may do so; whoever is denied it may not. */
function permittedOne(tree: Tree, noun: number): number | undefined {
  if (!labelled(tree, noun, 'obj') || !permissions.has(lemma(tree, noun))) return undefined;
  const verb = headOf(tree, noun);
  const isDenied = /^(?:deny|refuse|cost)$/.test(lemma(tree, verb)) || isWithheld(tree, verb, noun);
  return isDenied ? undefined : dependent(tree, verb, 'iobj');
}

/** "gave him no right to buy", "did not give him time to pay"; but "no choice but to sell" is all that he gets. */
function isWithheld(tree: Tree, verb: number, noun: number): boolean {
  const isNone = dependents(tree, noun, 'det').some((det) => word(tree, det) === 'no');
  const isNot = dependents(tree, verb, 'advmod').some((not) =>
    /^(?:not|n['’]t|never)$/.test(word(tree, not)),
  );
  return isNot || (isNone && word(tree, noun + 1) !== 'but');
}

const permissions = words(
  'permission right power authority chance opportunity licence license leave mandate freedom option choice alternative order ability incentive reason time',
);

/** "her career playing for Ajax", "has experience working": whose that is works. */
const spells = words(
  'career experience job life time year month week day childhood stint spell tenure start work',
);

/** "had difficulty selling it", "had no luck finding it": whether it was done stays open. */
export const struggles = words('trouble difficulty problem luck success');

/** "Holt was the first to lead it", "became one of the first", "Holt, the first to lead it": she did. */
function rankedBearers(tree: Tree, noun: number, deed: number): readonly Phrase[] {
  const one = rankedOne(tree, noun);
  if (dependent(tree, one, 'cop') !== undefined) return subjectsOf(tree, one);
  if (labelled(tree, one, 'obj', 'xcomp') && becoming.has(lemma(tree, headOf(tree, one))))
    return subjectsOf(tree, headOf(tree, one));
  return labelled(tree, one, 'appos')
    ? phrasesOf(tree, headOf(tree, one)).slice(0, 1)
    : bearersOf(tree, noun, deed);
}

/** "was jailed on charges of plotting", "the arrest of Lind on suspicion of spying": who is said to have done so. */
function accused(tree: Tree, noun: number): readonly Phrase[] {
  const above = headOf(tree, noun);
  if (labelled(tree, noun, 'nmod')) {
    const held = dependents(tree, above, 'nmod').find(
      (child) => child !== noun && ['of', ''].includes(wordsOf(tree, prepositionOf(tree, child))),
    );
    return held === undefined ? [] : phrasesOf(tree, held);
  }
  if (!labelled(tree, noun, 'obj', 'obl')) return [];
  const object = dependents(tree, above, 'obj').find((child) => child !== noun);
  return object === undefined || isPassive(tree, above) ? subjectsOf(tree, above) : phrasesOf(tree, object);
}

const choosing = /^(?:choice|selection|nomination|appointment|election|recruitment|hiring|pick)$/;

function wholeOfChoice(tree: Tree, noun: number): number | undefined {
  return dependents(tree, noun, 'nmod').find(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'of' && inNameOf(tree, child) === 'PER',
  );
}

/** "U.S.-led efforts to ...": whose efforts they are. */
function leader(tree: Tree, noun: number): number | undefined {
  const led = dependents(tree, noun, 'amod').find((child) => xpos(tree, child).startsWith('VB'));
  return led === undefined
    ? undefined
    : dependents(tree, led, 'compound', 'obl', 'nmod').find((child) => inName(tree, child));
}

function clauseAbove(tree: Tree, noun: number): number {
  const parent = headOf(tree, noun);
  return labelled(tree, noun, 'conj') && parent >= 0 ? clauseAbove(tree, parent) : parent;
}
