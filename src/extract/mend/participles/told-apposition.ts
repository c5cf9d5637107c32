import { dependent, dependents, headOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { topOfName } from '../top-of-name.js';

/** "contains the Temple of Hope, a folly modelled on it": a noun and its participle behind a name tell of that, and are no clause. */
export function toldApposition(tree: Tree, participle: number): readonly Edit[] {
  const noun = dependent(tree, participle, 'nsubj');
  if (noun === undefined || noun !== participle - 1 || upos(tree, noun) !== 'NOUN') return [];
  if (
    xpos(tree, participle) !== 'VBN' ||
    dependent(tree, participle, 'aux', 'cop', 'mark', 'obj') !== undefined
  )
    return [];
  const article = dependents(tree, noun, 'det').find((node) => word(tree, node - 1) === ',');
  const bearer = article === undefined ? undefined : topOfName(tree, article - 2);
  return bearer === undefined || headOf(tree, bearer) === participle
    ? []
    : [
        { node: noun, head: bearer, label: 'appos' },
        { node: participle, head: noun, label: 'acl' },
      ];
}
