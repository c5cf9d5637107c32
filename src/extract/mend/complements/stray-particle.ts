import { headOf, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The town where the pope grew up sells postcards": a particle belongs to the verb right before it, not to one behind. */
export function strayParticle(tree: Tree, particle: number): readonly Edit[] {
  const verb = particle - 1;
  if (headOf(tree, particle) < particle) return [];
  return upos(tree, verb) === 'VERB' ? [{ node: particle, head: verb }] : [];
}
