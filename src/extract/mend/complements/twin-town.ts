import { dependents, headOf, inNameOf, lemma, nameAt, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "is twinned with Graz in Austria": the twin is there, and nobody was twinned there. */
export function twinTown(tree: Tree, land: number): readonly Edit[] {
  const verb = headOf(tree, land);
  const [preposition = 0] = prepositionOf(tree, land);
  if (verb < 0 || lemma(tree, verb) !== 'twin' || wordsOf(tree, prepositionOf(tree, land)) !== 'in')
    return [];
  const town = dependents(tree, verb, 'obl').find(
    (child) =>
      wordsOf(tree, prepositionOf(tree, child)) === 'with' &&
      (nameAt(tree, child)?.last ?? child) === preposition - 1,
  );
  return town !== undefined && inNameOf(tree, land) === 'LOC'
    ? [{ node: land, head: town, label: 'nmod' }]
    : [];
}
