import { depicting, imagined } from '../../propose/lexicon/nouns.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the risk of Norland invading", "a photo of Lind holding a cup": whoever stands behind "of" does it, and no risk or photo. */
export function gerundOfNoun(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  if (xpos(tree, verb) !== 'VBG' || upos(tree, noun) !== 'NOUN' || labelled(tree, verb, 'acl:relcl'))
    return [];
  const isImage = depicting.has(lemma(tree, noun));
  if (!isImage && !imagined.has(lemma(tree, noun))) return [];
  if (dependent(tree, verb, 'mark', 'case', 'nsubj') !== undefined || word(tree, verb - 1) === ',') return [];
  const doer = dependents(tree, noun, 'nmod').findLast(
    (child) => child > noun && child < verb && wordsOf(tree, prepositionOf(tree, child)) === 'of',
  );
  if (doer === undefined || (subtree(tree, doer).at(-1) ?? doer) !== verb - 1) return [];
  // "footage of the attack showing the square".
  if (isImage && (telling.test(word(tree, verb)) || !isSomebody(tree, doer))) return [];
  return [{ node: verb, head: doer, label: 'acl' }];
}

function isSomebody(tree: Tree, node: number): boolean {
  return inNameOf(tree, node) === 'PER' || isOfPerson(tree, node) || lemma(tree, node) === 'police';
}

const telling =
  /^(?:showing|depicting|featuring|circulating|appearing|emerging|including|hanging|dating|containing)$/;
