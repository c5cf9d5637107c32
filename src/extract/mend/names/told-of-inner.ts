import { words } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  inNameOf,
  lemma,
  nameAt,
  nameHead,
  subtree,
  upos,
  word,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "met Ada Lind in Oslo, the capital of Norway", "a college in Lund, a town in Sweden": a town is the place right before it. */
export function toldOfInner(tree: Tree, noun: number): readonly Edit[] {
  const outer = headOf(tree, noun);
  if (outer < 0 || upos(tree, noun) !== 'NOUN' || !settlements.has(lemma(tree, noun))) return [];
  const start = subtree(tree, noun).find((node) => upos(tree, node) !== 'PUNCT') ?? noun;
  const article = dependents(tree, noun, 'det', 'nmod:poss').includes(start);
  const name = nameAt(tree, start - 2);
  if (!article || word(tree, start - 1) !== ',' || name?.type !== 'LOC') return [];
  // "Lund in Sweden, a town of students": of two places it may be either.
  if (outer >= name.first || inNameOf(tree, outer) === 'LOC' || settlements.has(lemma(tree, outer)))
    return [];
  return [{ node: noun, head: nameHead(tree, name) }];
}

const settlements = words(
  'capital city town village hamlet suburb municipality borough commune settlement resort port township neighbourhood neighborhood',
);
