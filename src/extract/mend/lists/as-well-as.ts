import { dependents, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The farmers, as well as the fishermen, opposed": two that are joined, not two subjects. */
export function asWellAs(tree: Tree, verb: number): readonly Edit[] {
  const [first, second = addedTo(tree, verb, first)] = dependents(tree, verb, 'nsubj');
  if (first === undefined || second === undefined || second > verb) return [];
  const opener = tree.words.findIndex(
    (_word, node) =>
      node > first &&
      node < second &&
      /^(?:as well as|along with|together with)\b/.test(threeFrom(tree, node)),
  );
  if (opener < 0) return [];
  return [
    { node: second, head: first, label: 'conj' },
    { node: opener, head: second, label: 'cc' },
  ];
}

/** The parser may take what is added for an adverbial. */
function addedTo(tree: Tree, verb: number, first: number | undefined): number | undefined {
  return dependents(tree, verb, 'obl').find(
    (child) =>
      first !== undefined &&
      first < child &&
      child < verb &&
      dependents(tree, child, 'cc').some((cc) => threeFrom(tree, cc) === 'as well as'),
  );
}

function threeFrom(tree: Tree, node: number): string {
  return [node, node + 1, node + 2].map((each) => word(tree, each)).join(' ');
}
