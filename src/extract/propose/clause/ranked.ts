import type { Tree } from '../../tree.js';
import { isOfOrganization, isOfPerson } from '../lexicon/titles.js';
import { words } from '../lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../walk.js';
import { isInfinitive } from './verb-group.js';

/** "the first woman to lead the party", "the youngest player to score": she led it, wherever that is said. */
export function isRanked(tree: Tree, verb: number, noun: number): boolean {
  if (
    !labelled(tree, verb, 'acl') ||
    !isInfinitive(tree, verb) ||
    dependent(tree, verb, 'nsubj') !== undefined
  )
    return false;
  if (!isDoer(tree, noun)) return false;
  // "the first film to watch": who watches it is not told.
  const isWhole = dependents(tree, verb, 'obj', 'obl', 'aux:pass').some(
    (child) => child !== verb + 1 || upos(tree, child) !== 'ADP',
  );
  const isFirst = [noun, ...dependents(tree, noun, 'amod')].some((child) => isRank(tree, child));
  return (
    isWhole &&
    isFirst &&
    dependents(tree, noun, 'det', 'nmod:poss').some((det) => !/^an?$/.test(word(tree, det)))
  );
}

/** Of "one of the first women to lead it" it is the one that did. */
export function rankedOne(tree: Tree, noun: number): number {
  const one = headOf(tree, noun);
  return labelled(tree, noun, 'nmod') && word(tree, one) === 'one' ? one : noun;
}

/** "first", "only", "youngest"; "the best" is a matter of taste. */
export function isRank(tree: Tree, node: number): boolean {
  return (
    ranks.has(word(tree, node)) ||
    (xpos(tree, node) === 'JJS' && !/^(?:best|worst|least|most)$/.test(word(tree, node)))
  );
}

const ranks = words('first second third fourth fifth only sole last latest');

/** "the first woman to", "the best pupil to", "the most famous to": of what it is so is told by what they did. */
export function isOutstanding(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'amod').some(
    (child) =>
      isRank(tree, child) ||
      xpos(tree, child) === 'JJS' ||
      dependents(tree, child, 'advmod').some((adverb) => word(tree, adverb) === 'most'),
  );
}

/** Whether a noun is one of a kind by a deed: "the first woman to win it". */
export function isFirstTo(tree: Tree, noun: number): boolean {
  return isOutstanding(tree, noun) && hasDeed(tree, noun);
}

function hasDeed(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'acl').some(
    (node) => node > noun && xpos(tree, node) === 'VB' && word(tree, noun + 1) === 'to',
  );
}

/** "the first to lead it", "the first Korean to win": somebody or something that can do so; a place is there for doing it. */
function isDoer(tree: Tree, noun: number): boolean {
  const isName = upos(tree, noun) !== 'NOUN';
  return isName || isOfPerson(tree, noun) || isOfOrganization(tree, noun) || doers.has(lemma(tree, noun));
}

const doers = words(
  'country nation republic kingdom colony territory community mission satellite company train team state city town village island province region ship vessel aircraft plane spacecraft probe film movie song album book novel car vehicle horse breed species animal one people',
);
