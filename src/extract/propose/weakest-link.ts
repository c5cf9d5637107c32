import type { Tree } from '../tree.js';
import { isRightBehind } from './phrase.js';
import { headOf, labelled, nameAt } from './walk.js';

/**
 * How sure the parser was of the least sure attachment on the way through the tree from one token to another, 0 to 1. Of
 * what is read off two tokens this tells best whether the tree of an annotator gives the same: better than how sure it was of
 * the two, of the clause, or of the sentence.
 */
export function weakestLink(tree: Tree, from: number, to: number): number {
  const [there, back] = [aboveFrom(tree, from), aboveFrom(tree, to)];
  const way = [
    ...there.filter((node) => !back.includes(node)),
    ...back.filter((node) => !there.includes(node)),
  ];
  return Math.min(1, ...way.map((node) => marginOf(tree, node)));
}

/** A token and all it hangs on, up to the root. */
function aboveFrom(tree: Tree, from: number): readonly number[] {
  const above: number[] = [];
  for (let node = from; node >= 0; node = headOf(tree, node)) above.push(node);
  return above;
}

/** Which word of a name is its head matters to nobody: the surest word counts. */
function marginOf(tree: Tree, node: number): number {
  const name = nameAt(tree, node);
  // Nor does it matter in "the yard Tervala" whether the noun hangs on the name or the name on the noun.
  const noun = headOf(tree, node);
  const beside = labelled(tree, node, 'appos') && isRightBehind(tree, node, noun) ? noun : node;
  return Math.max(
    tree.parse.margins[beside] ?? 0,
    ...tree.parse.margins.slice(name?.first ?? node, (name?.last ?? node) + 1),
  );
}
