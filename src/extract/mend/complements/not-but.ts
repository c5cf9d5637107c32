import { isNotOnlyOrUntil } from '../../propose/not-only-or-until.js';
import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "hired not the firm Halder but the studio Moor": with a "but" behind the object the "not" denies the verb of the first. */
export function notBut(tree: Tree, not: number): readonly Edit[] {
  const noun = headOf(tree, not);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  if (word(tree, not) !== 'not' || verb < 0 || isNotOnlyOrUntil(tree, not) || upos(tree, verb) !== 'VERB')
    return [];
  if (!labelled(tree, noun, 'obj', 'obl') || not < verb) return [];
  const instead = [noun, ...dependents(tree, noun, 'appos')]
    .flatMap((node) => dependents(tree, node, 'conj'))
    .some((node) => dependents(tree, node, 'cc').some((cc) => word(tree, cc) === 'but'));
  return instead ? [{ node: not, head: verb }] : [];
}
