import type { Tree } from '../tree.js';
import { headOf, labelled, word } from './walk.js';

/** The noun that "whose" stands for: "bank" in "the bank, whose chairman resigned"; any other owner is itself. */
export function antecedentOfWhose(tree: Tree, owner: number): number {
  if (word(tree, owner) !== 'whose') return owner;
  let verb = headOf(tree, owner);
  while (verb >= 0 && !labelled(tree, verb, 'acl:relcl')) verb = headOf(tree, verb);
  return verb < 0 ? owner : headOf(tree, verb);
}
