import { isRelativePronoun } from '../../propose/clause/relative-pronoun.js';
import { dependent, dependents, headOf, isWithin, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the pact, which critics on both sides reviled": critics did so, and the pact is no critics. */
export function nounInRelative(tree: Tree, noun: number): readonly Edit[] {
  const pronoun = dependents(tree, noun, 'nsubj', 'obj').find((child) => isRelativePronoun(tree, child));
  if (pronoun === undefined || upos(tree, noun) !== 'NOUN' || dependent(tree, noun, 'cop') !== undefined)
    return [];
  const verb = (tree.labelled.get('acl') ?? []).find(
    (node) => node > noun && isWithin(tree, node, noun) && /^VB[DN]$/.test(xpos(tree, node)),
  );
  if (
    verb === undefined ||
    !labelled(tree, headOf(tree, verb), 'nmod') ||
    !/^[.,;]$/.test(word(tree, verb + 1))
  )
    return [];
  if (dependents(tree, verb, 'obj', 'obl', 'aux', 'nsubj').length > 0) return [];
  return [
    { node: verb, head: headOf(tree, noun), label: 'acl:relcl', xpos: 'VBD' },
    { node: noun, head: verb, label: 'nsubj' },
    { node: pronoun, head: verb, label: 'obj' },
  ];
}
