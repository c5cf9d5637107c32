import { isTime } from '../../propose/clause/arguments.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  isWithin,
  labelled,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The firm sells ships, and its owner, Ann Lee, bought a bank": what stands behind "and" is no second object where a
 * finite verb follows that has neither a subject nor an "and" of its own. It is the subject of that verb.
 */
export function subjectOfConjunct(tree: Tree, verb: number): readonly Edit[] {
  if (!lacksSubject(tree, verb)) return [];
  const noun = tree.tokens.findLastIndex((_token, node) => isCandidate(tree, node, verb));
  const conjunction = noun < 0 ? undefined : (dependent(tree, noun, 'cc') ?? dependent(tree, verb, 'cc'));
  if (conjunction === undefined || !leadsUp(tree, noun, verb)) return [];
  return [
    { node: noun, head: verb, label: 'nsubj' },
    { node: conjunction, head: verb },
  ];
}

function lacksSubject(tree: Tree, verb: number): boolean {
  if (!labelled(tree, verb, 'conj')) return false;
  if (dependent(tree, verb, 'nsubj', 'csubj', 'expl') !== undefined) return false;
  // "The pears are ripe, and Nora Lind, the owner, is at work": behind a comma.
  const copula = dependent(tree, verb, 'cop');
  if (copula !== undefined) return /^VB[DZP]$/.test(xpos(tree, copula)) && isBehindComma(tree, verb, copula);
  if (upos(tree, verb) !== 'VERB') return false;
  return ['VBD', 'VBZ', 'VBP'].includes(xpos(tree, verb)) || dependent(tree, verb, 'aux') !== undefined;
}

/** A noun with "and" before it, which hangs on something behind the first verb. */
function isCandidate(tree: Tree, node: number, verb: number): boolean {
  const first = headOf(tree, verb);
  const [own, other] = [dependent(tree, node, 'cc'), dependent(tree, verb, 'cc')];
  if (node < verb && isSetOff(tree, node, verb)) return true;
  if (node >= verb || !labelled(tree, node, 'conj')) return false;
  // "and its chairman accused": with the "and" before it, wherever the parser hung that.
  if (
    own === undefined
      ? other === undefined || other > node || headOf(tree, node) !== first
      : other !== undefined
  )
    return false;
  if (!['NOUN', 'PROPN', 'PRON'].includes(upos(tree, node))) return false;
  // "Power is short, and Storm Ada left homes in the dark": a name is no second thing that power is.
  const misjoined =
    headOf(tree, node) === first && upos(tree, first) === 'ADJ' && upos(tree, node) === 'PROPN';
  return own === undefined || misjoined || (headOf(tree, node) > first && isWithin(tree, node, first));
}

function isSetOff(tree: Tree, node: number, verb: number): boolean {
  const and = dependent(tree, verb, 'cc');
  return (
    and !== undefined && (isBehindBut(tree, node, and, headOf(tree, verb)) || isBehindTime(tree, node, verb))
  );
}

/** "said that it was so, but the court, after a week, ruled": what begins right behind the conjunction of the verb. */
function isBehindBut(tree: Tree, node: number, and: number, first: number): boolean {
  const [start] = subtree(tree, node).filter((each) => upos(tree, each) !== 'PUNCT');
  return (
    labelled(tree, node, 'conj') &&
    start === and + 1 &&
    upos(tree, node) === 'NOUN' &&
    dependent(tree, node, 'case', 'conj') === undefined &&
    headOf(tree, node) > first &&
    isWithin(tree, node, first)
  );
}

/** "and within moments Bo Lind caught him": a person who is named right behind the time is not the time. */
function isBehindTime(tree: Tree, node: number, verb: number): boolean {
  const time = headOf(tree, node);
  return (
    labelled(tree, node, 'appos') &&
    inNameOf(tree, node) === 'PER' &&
    time === node - 1 &&
    headOf(tree, time) === verb &&
    isTime(tree, time)
  );
}

/** Whether nothing stands between the noun and the verb but what belongs to either: commas only around an apposition. */
function leadsUp(tree: Tree, noun: number, verb: number): boolean {
  const between = tree.tokens.map((_, node) => node).slice(noun + 1, verb);
  const named = [noun, ...dependents(tree, noun, 'flat')].some((node) =>
    dependents(tree, node, 'appos', 'acl').some((child) => child < verb),
  );
  const end = Math.max(noun, ...dependents(tree, noun, 'flat'));
  const isAside = isSetOff(tree, noun, verb) && word(tree, end + 1) === ',' && word(tree, verb - 1) === ',';
  return between.every((node) =>
    upos(tree, node) === 'PUNCT'
      ? named || isAside || labelled(tree, headOf(tree, node), 'flat')
      : isWithin(tree, node, noun) || isWithin(tree, node, verb),
  );
}

/** The "and" of the clause stands behind a comma, and another comma right before its verb. */
function isBehindComma(tree: Tree, head: number, copula: number): boolean {
  const and = dependent(tree, head, 'cc');
  return and !== undefined && word(tree, and - 1) === ',' && word(tree, copula - 1) === ',';
}
