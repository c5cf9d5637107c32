import type { Tree } from '../tree.js';
import { words } from './lexicon/verbs.js';
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
} from './walk.js';

/** "most of the miners", "two of the boats", "a third of its value": the noun of which a quantity is meant; undefined where none is. */
export function wholeOf(tree: Tree, quantity: number): number | undefined {
  if (!isQuantifier(tree, quantity) && !isFraction(tree, quantity)) return undefined;
  const whole = dependents(tree, quantity, 'nmod').find(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'of' && child > quantity,
  );
  return whole !== undefined && isPartOfIt(tree, quantity, whole) ? whole : undefined;
}

/** "some", "several", "40", before "of". */
export function isQuantifier(tree: Tree, node: number): boolean {
  if (isPercent(tree, node)) return false;
  if (/^(?:NUM|DET|PRON)$/.test(upos(tree, node)))
    return !/^(?:th[aeio]\w+|what|which|it)$/.test(word(tree, node));
  return upos(tree, node) !== 'NOUN' && quantifiers.has(word(tree, node));
}

const quantifiers = words(
  'most many much more several few fewer less little some all any both none enough half',
);

/** "a third", "two fifths", "40 percent"; but "the third of the sons", "the Armenian quarter of the city", "the second half". */
export function isFraction(tree: Tree, node: number): boolean {
  if (isPercent(tree, node)) return true;
  if (!fractions.has(lemma(tree, node))) return false;
  const isOne = dependents(tree, node, 'det', 'nmod:poss').every((det) =>
    /^(?:an?|some)$/.test(word(tree, det)),
  );
  const described = dependents(tree, node, 'amod', 'compound').some(
    (child) =>
      !/^(?:full|mere|good|whole|whopping|estimated|about|more|less|least|other)$/.test(word(tree, child)),
  );
  return isOne && !described;
}

/** "two-thirds of the lake": a part, and not the lake; "two-thirds of the members" are members. */
export function isPartOfOne(tree: Tree, node: number): boolean {
  const isOf = dependents(tree, node, 'nmod').some(
    (child) => child > node && wordsOf(tree, prepositionOf(tree, child)) === 'of' && isCommon(tree, child),
  );
  return isOf && isFraction(tree, node) && !isPercent(tree, node) && wholeOf(tree, node) === undefined;
}

/** "a third of a percentage point" is how much. */
function isCommon(tree: Tree, noun: number): boolean {
  return !/^(?:point|percent|second|inch|mile|cent)$/.test(lemma(tree, noun));
}

/** "38 percent", "38 per cent", "38 %". */
export function isPercent(tree: Tree, node: number): boolean {
  return (
    /^(?:%|percent|cent)$/.test(word(tree, node)) &&
    (word(tree, node) !== 'cent' || word(tree, node - 1) === 'per')
  );
}

const fractions = words(
  'half third quarter fifth sixth seventh eighth ninth tenth twentieth hundredth three-quarters two-thirds fraction',
);

/** Who owns a third of a firm does not own the firm, and who falls to a third of a price does not fall to it; a third of the members are members. */
function isPartOfIt(tree: Tree, quantity: number, whole: number): boolean {
  // "drained half of the lake", "two-thirds of the lake": not all of it.
  const isHalf = word(tree, quantity) === 'half' || isFraction(tree, quantity);
  if (isHalf && !isPercent(tree, quantity) && xpos(tree, whole) !== 'NNS') return false;
  if (isQuantifier(tree, quantity)) return true;
  if (dependent(tree, quantity, 'cop') !== undefined) return false;
  if (xpos(tree, whole) === 'NNS') return true;
  // "treats 9 percent of the population": not all of it.
  if (isPercent(tree, quantity) && labelled(tree, quantity, 'obj')) return false;
  return labelled(tree, quantity, 'nsubj', 'obj') && !owning.has(lemma(tree, headOf(tree, quantity)));
}

const owning = words(
  'own hold have acquire buy purchase sell control take get keep give offer want represent make pay cost contribute constitute comprise supply provide produce generate',
);
