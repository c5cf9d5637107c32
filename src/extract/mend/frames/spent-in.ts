import { headOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "spent most of her career in Lima": where somebody spent it, and no career of that place. */
export function spentIn(tree: Tree, place: number): readonly Edit[] {
  if (!/^(?:in|at|on|as)$/.test(wordsOf(tree, prepositionOf(tree, place)))) return [];
  let noun = headOf(tree, place);
  while (noun >= 0 && labelled(tree, noun, 'nmod')) noun = headOf(tree, noun);
  const verb = headOf(tree, noun);
  const isTerm =
    /^(?:career|life|childhood|youth|time|exile|retirement|adulthood|boyhood|girlhood|holiday|reign|term)$/.test(
      lemma(tree, headOf(tree, place)),
    );
  return verb >= 0 && isTerm && labelled(tree, noun, 'obj') && lemma(tree, verb) === 'spend'
    ? [{ node: place, head: verb, label: 'obl' }]
    : [];
}
