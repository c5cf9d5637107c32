import { dependent, dependents, headOf, inNameOf, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "owns the bakery Lind, based in Bonn, and the dairy Moss": a noun is nothing that one does besides, but owned too. */
export function secondObject(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  if (verb < 0 || verb > noun || upos(tree, verb) !== 'VERB' || !isThing(tree, noun)) return [];
  if (dependent(tree, noun, 'case', 'cop', 'nsubj', 'obj', 'obl', 'advcl', 'mark', 'advmod') !== undefined)
    return [];
  const [and] = dependents(tree, noun, 'cc');
  if (and === undefined || !/^(?:and|or)$/.test(word(tree, and)) || !isLast(tree, noun)) return [];
  // The name of the first may be another object yet.
  const objects = dependents(tree, verb, 'obj').filter((node) => verb < node && node < noun);
  const [object] = objects;
  if (object === undefined || !isThing(tree, object)) return [];
  // "took the prize, and her third film, Frost, starred Lind": a comma ends what is told of the object, or the clause.
  const isTold = objects
    .flatMap((node) => [node, ...dependents(tree, node, 'appos')])
    .some((node) => dependents(tree, node, 'acl', 'appos').some((told) => told > node));
  return word(tree, and - 1) !== ',' || isTold ? [{ node: noun, head: object, label: 'conj' }] : [];
}

function isThing(tree: Tree, node: number): boolean {
  return upos(tree, node) === 'NOUN' || inNameOf(tree, node) !== undefined;
}

/** No verb behind the noun has it for its subject. */
function isLast(tree: Tree, noun: number): boolean {
  const own = new Set(subtree(tree, noun));
  return tree.tokens.every(
    (_, node) => node < noun || own.has(node) || !/^(?:VB[DZP]|MD)$/.test(xpos(tree, node)),
  );
}
