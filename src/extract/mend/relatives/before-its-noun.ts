import { dependents, headOf, labelled, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "By testing dust in each room, a team led by Lind found it": nothing in front of a noun belongs to the participle or relative
 * clause behind it; it is the clause's in front.
 */
export function beforeItsNoun(tree: Tree, node: number): readonly Edit[] {
  const participle = headOf(tree, node);
  const noun = participle < 0 || !labelled(tree, participle, 'acl') ? -1 : headOf(tree, participle);
  if (noun < 0 || node > noun || participle < noun) return [];
  const above = headOf(tree, noun);
  const front = dependents(tree, above, 'advcl').findLast(
    (verb) => verb < node && upos(tree, verb) === 'VERB',
  );
  const head = front ?? (above < 0 || upos(tree, above) !== 'VERB' ? undefined : above);
  return head === undefined ? [] : [{ node, head }];
}
