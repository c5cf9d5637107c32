import { dependents, headOf, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Far from closing it, Acme expanded it": what is far from done hangs on the verb. */
export function farFrom(tree: Tree, deed: number): readonly Edit[] {
  const far = headOf(tree, deed);
  const verb = headOf(tree, far);
  if (verb < 0 || word(tree, far) !== 'far' || !labelled(tree, far, 'advmod')) return [];
  return dependents(tree, deed, 'mark').includes(far + 1)
    ? [
        { node: deed, head: verb },
        { node: far, head: deed },
      ]
    : [];
}
