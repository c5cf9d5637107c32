import { verbOfNoun } from '../../propose/lexicon/nouns.js';
import { isState, stating } from '../../propose/lexicon/states.js';
import { lightVerbs } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { isFramed } from '../complements/framed-preposition.js';
import type { Edit } from '../correction.js';

/** "opposed the war against Norway": a phrase right behind a noun made from a verb that takes it belongs to the noun. */
export function deedComplement(tree: Tree, node: number): readonly Edit[] {
  const verb = headOf(tree, node);
  const preposition = prepositionOf(tree, node);
  const noun = (preposition[0] ?? 0) - 1;
  if (verb < 0 || noun < 0 || labelled(tree, node, 'obl:agent')) return [];
  const isObject = labelled(tree, noun, 'obj') && headOf(tree, noun) === verb;
  const takes = verbOfNoun(lemma(tree, noun), wordsOf(tree, preposition)) !== undefined;
  // "donated her letters to the library".
  const isVerbs =
    isFramed(lemma(tree, verb), wordsOf(tree, preposition)) && !lightVerbs.has(lemma(tree, verb));
  // "called the move into question".
  const isResult = stating.has(lemma(tree, verb)) && isState(tree, node);
  return isObject && takes && !isVerbs && !isResult ? [{ node, head: noun, label: 'nmod' }] : [];
}
