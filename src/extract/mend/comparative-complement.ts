import { words } from '../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

const changing = words('make render keep leave get find consider deem');

/** "made the trade easier": a comparative right behind the object says what it was made, not how. */
export function comparativeComplement(tree: Tree, node: number): readonly Edit[] {
  const verb = headOf(tree, node);
  if (verb < 0 || !labelled(tree, node, 'advmod') || !['RBR', 'JJR'].includes(xpos(tree, node))) return [];
  const object = dependents(tree, verb, 'obj').find((child) => child === node - 1);
  return object !== undefined && changing.has(lemma(tree, verb))
    ? [{ node, label: 'xcomp', upos: 'ADJ', xpos: 'JJR' }]
    : [];
}
