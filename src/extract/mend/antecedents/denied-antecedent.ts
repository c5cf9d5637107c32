import { dependents, headOf, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "It was the Danes, not the Swedes, who sold it": of those behind "not" nothing is told. */
export function deniedAntecedent(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  const meant = noun < 0 || !labelled(tree, noun, 'appos', 'conj') ? -1 : headOf(tree, noun);
  const isDenied = dependents(tree, noun, 'advmod').some(
    (child) => word(tree, child) === 'not' && word(tree, child - 1) === ',',
  );
  return meant >= 0 && isDenied ? [{ node: verb, head: meant }] : [];
}
