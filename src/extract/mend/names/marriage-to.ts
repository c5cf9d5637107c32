import { verbOfNoun } from '../../propose/lexicon/nouns.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Her first marriage, to the painter Ek, ended": between commas behind a noun that stands for a deed, to whom it is done. */
export function marriageTo(tree: Tree, whom: number): readonly Edit[] {
  const verb = headOf(tree, whom);
  const preposition = prepositionOf(tree, whom);
  const noun = dependents(tree, verb, 'nsubj').find((node) => node === (preposition[0] ?? 0) - 2);
  if (noun === undefined || whom > verb || upos(tree, noun) !== 'NOUN' || !labelled(tree, whom, 'obl'))
    return [];
  const isDone = verbOfNoun(lemma(tree, noun), wordsOf(tree, preposition)) !== undefined;
  return isDone && word(tree, noun + 1) === ',' ? [{ node: whom, head: noun, label: 'nmod' }] : [];
}
