import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import { dependent, dependents, headOf, isWithin, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The house the family bought needs a roof": a clause right between a subject and its verb tells of the subject. */
export function bareRelative(tree: Tree, verb: number): readonly Edit[] {
  const main = headOf(tree, verb);
  if (main < verb || !isFiniteVerb(tree, verb)) return [];
  if (dependent(tree, verb, 'mark', 'obj', 'advmod') !== undefined) return [];
  const noun = dependents(tree, main, 'nsubj').find((child) => child < verb);
  const own = dependent(tree, verb, 'nsubj');
  if (noun === undefined || own === undefined || own < noun) return [];
  const between = tree.tokens.map((_token, node) => node).slice(noun + 1, main);
  const joined = between.every((node) => upos(tree, node) !== 'PUNCT' && isWithin(tree, node, verb));
  return joined ? [{ node: verb, head: noun, label: 'acl:relcl' }] : [];
}
