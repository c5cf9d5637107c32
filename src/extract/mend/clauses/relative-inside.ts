import { dependents, headOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The hotel in which the spies met was sold": the pronoun belongs to the clause that it opens. */
export function relativeInside(tree: Tree, pronoun: number): readonly Edit[] {
  const main = headOf(tree, pronoun);
  if (!['WDT', 'WP'].includes(xpos(tree, pronoun))) return [];
  const noun = main < 0 ? undefined : dependents(tree, main, 'nsubj').find((child) => child < pronoun);
  if (noun === undefined) return [];
  const clause = dependents(tree, noun, 'acl:relcl').find((child) => child > pronoun && child < main);
  return clause === undefined ? [] : [{ node: pronoun, head: clause }];
}
