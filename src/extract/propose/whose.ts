import type { Tree } from '../tree.js';
import { headOf, labelled, nameAt, word } from './walk.js';

/** The noun that "whose" stands for: "bank" in "the bank, whose chairman resigned"; any other owner is itself. */
export function antecedentOfWhose(tree: Tree, owner: number): number {
  if (word(tree, owner) !== 'whose') return owner;
  let verb = headOf(tree, owner);
  while (verb >= 0 && !labelled(tree, verb, 'acl:relcl')) verb = headOf(tree, verb);
  if (verb < 0) return owner;
  const noun = headOf(tree, verb);
  // "Acme, a bank whose chairman": Acme's.
  const name = headOf(tree, noun);
  return labelled(tree, noun, 'appos') &&
    name >= 0 &&
    name < noun &&
    nameAt(tree, noun) === undefined &&
    nameAt(tree, name) !== undefined
    ? name
    : noun;
}
