import type { Tree } from '../../tree.js';
import { containers, units } from '../lexicon/units.js';
import { dependents, lemma, prepositionOf, upos, wordsOf } from '../walk.js';

/** The noun that names a thing in a predicate: of "gave a sack of flour to" the flour, else the noun itself. */
export function contentsOf(tree: Tree, noun: number): number {
  if (!containers.has(lemma(tree, noun)) && !units.has(lemma(tree, noun))) return noun;
  const inside = dependents(tree, noun, 'nmod').find(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'of' && upos(tree, child) === 'NOUN',
  );
  return inside ?? noun;
}
