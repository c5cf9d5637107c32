import { verbOfNoun } from '../../propose/lexicon/nouns.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
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
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Lind's marriage to the poet Ek and her move to Rome": her move goes on with her marriage, and not with the poet. */
export function conjoinedDeeds(tree: Tree, deed: number): readonly Edit[] {
  const owner = dependent(tree, deed, 'nmod:poss');
  if (owner === undefined || xpos(tree, owner) !== 'PRP$') return [];
  if (word(tree, owner - 1) !== 'and' || !isDeed(tree, deed)) return [];
  let inner = headOf(tree, deed);
  while (labelled(tree, inner, 'conj', 'appos')) inner = headOf(tree, inner);
  const first = inner < 0 || !labelled(tree, inner, 'nmod') ? -1 : headOf(tree, inner);
  return first >= 0 && isDeed(tree, first) && dependent(tree, first, 'nmod:poss') !== undefined
    ? [{ node: deed, head: first }]
    : [];
}

/** A noun made from a verb, with what the verb takes. */
function isDeed(tree: Tree, noun: number): boolean {
  if (upos(tree, noun) !== 'NOUN' || isOfPerson(tree, noun)) return false;
  return dependents(tree, noun, 'nmod').some(
    (child) =>
      child > noun &&
      (verbOfNoun(lemma(tree, noun), wordsOf(tree, prepositionOf(tree, child))) !== undefined ||
        /(?:sion|tion|ment|ance|ence|ture)$/.test(lemma(tree, noun)) ||
        /^(?:divorce|escape|flight|return|arrest)$/.test(lemma(tree, noun))),
  );
}
