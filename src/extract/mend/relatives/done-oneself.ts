import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a door that he made himself", "built the boat himself": without help; he made the door, and nothing of himself. */
export function doneOneself(tree: Tree, self: number): readonly Edit[] {
  const verb = headOf(tree, self);
  if (!labelled(tree, self, 'obj', 'iobj', 'xcomp', 'obl:unmarked') || upos(tree, verb) !== 'VERB') return [];
  const thing = dependents(tree, verb, 'obj').find((node) => node !== self && node < self);
  if (thing === undefined) return [];
  // "the name that she gave herself", "taught the boys themselves to read".
  const isRelative = /^(?:that|which|whom)$/.test(word(tree, thing));
  const isLast = /^(?:CCONJ|PUNCT|ADP|SCONJ|ADV|)$/.test(upos(tree, self + 1));
  if (!isLast || (isRelative && /^(?:give|call|name|set|buy|cause|teach|allow)/.test(word(tree, verb))))
    return [];
  return [{ node: self, label: 'advmod', upos: 'ADV' }];
}
