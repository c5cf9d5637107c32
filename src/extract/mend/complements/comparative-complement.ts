import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const changing = words('make render keep leave get find consider deem');

const inLy = /^(?:likely|unlikely|costly|deadly|friendly|orderly|timely|lonely)$/;

/** "made the trade easier", "considers the merger unlikely": right behind the object it says what that is made or held to be, not how. */
export function comparativeComplement(tree: Tree, node: number): readonly Edit[] {
  const verb = headOf(tree, node);
  const comparative = ['RBR', 'JJR'].includes(xpos(tree, node));
  if (/^(?:earlier|later|sooner|longer|more|less|further)$/.test(word(tree, node))) return [];
  if (verb < 0 || !(comparative || inLy.test(word(tree, node)))) return [];
  const object = dependents(tree, verb, 'obj').find((child) => child === node - 1);
  return object !== undefined && changing.has(lemma(tree, verb))
    ? [{ node, label: 'xcomp', upos: 'ADJ', xpos: comparative ? 'JJR' : 'JJ' }]
    : [];
}
