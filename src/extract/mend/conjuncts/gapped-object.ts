import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "sent rice to a camp in Chad and tents to a school": behind "and" another object with the same preposition does without
 * the verb before. It hangs on that verb, and the noun behind the preposition on it as an orphan.
 */
export function gappedObject(tree: Tree, object: number): readonly Edit[] {
  if (upos(tree, object) !== 'NOUN') return [];
  if (dependent(tree, object, 'case', 'cop', 'nsubj') !== undefined) return [];
  const and = dependents(tree, object, 'cc').some((cc) => word(tree, cc) === 'and');
  const target = tree.tokens.findIndex((_, node) => prepositionOf(tree, node)[0] === object + 1);
  let verb = headOf(tree, object);
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  if (!and || target < 0 || verb < 0) return [];
  const own = dependents(tree, verb, 'obj').find((child) => child > verb && child < object);
  const first = dependents(tree, verb, 'obl').find(
    (child) => child < object && isWithin(tree, object, child),
  );
  if (own === undefined || first === undefined || !arePair(tree, own, object)) return [];
  const same = wordsOf(tree, prepositionOf(tree, first)) === wordsOf(tree, prepositionOf(tree, target));
  const hangs = headOf(tree, target) === verb || headOf(tree, target) === object;
  return same && hangs
    ? [
        { node: object, head: verb, label: 'conj' },
        { node: target, head: object, label: 'orphan' },
      ]
    : [];
}

/** "its wealth" goes with "its walls", "the walls" and "walls"; "the wealth" not with "a wall". */
function arePair(tree: Tree, first: number, second: number): boolean {
  const [one = '', other = ''] = [first, second].map((noun) => articleOf(tree, noun));
  return (
    one === other ||
    ([one, other].some(isPronoun) &&
      [one, other].every((each) => isPronoun(each) || /^(?:the|s)?$/.test(each)))
  );
}

function isPronoun(article: string): boolean {
  return /^(?:my|our|your|its|his|her|their)$/.test(article);
}

/** "a", "the", a number, whose it is by a pronoun, or nothing. */
export function articleOf(tree: Tree, noun: number): string {
  const first = dependent(tree, noun, 'det', 'nummod', 'nmod:poss');
  if (first === undefined) return '';
  if (labelled(tree, first, 'nmod:poss') && xpos(tree, first) !== 'PRP$') return 's';
  return labelled(tree, first, 'nummod') ? '1' : word(tree, first).replace(/^an$/, 'a');
}
