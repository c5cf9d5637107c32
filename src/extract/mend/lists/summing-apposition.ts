import { inName } from '../../propose/phrase.js';
import { dependent, dependents, headOf, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "by Raman and Ortega, two former engineers": a counted plural behind a comma sums the names up and is no third party. */
export function summingApposition(tree: Tree, noun: number): readonly Edit[] {
  const first = headOf(tree, noun);
  if (first < 0 || xpos(tree, noun) !== 'NNS' || !inName(tree, first)) return [];
  const counted = dependents(tree, noun, 'nummod', 'det').find((child) =>
    ['two', 'three', 'four', 'five', 'both'].includes(word(tree, child)),
  );
  const joined = dependents(tree, first, 'conj').some(
    (child) => child < noun && dependent(tree, child, 'cc') !== undefined,
  );
  const apart =
    counted !== undefined && word(tree, counted - 1) === ',' && dependent(tree, noun, 'cc') === undefined;
  return apart && joined ? [{ node: noun, head: first, label: 'appos' }] : [];
}
