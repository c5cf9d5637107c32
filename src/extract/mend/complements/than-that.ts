import { headOf, labelled, prepositionOf, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "is lower than that under the wing", "than those in Graz": where the other is, and not the one that is compared with it. */
export function thanThat(tree: Tree, place: number): readonly Edit[] {
  const that = (prepositionOf(tree, place)[0] ?? 0) - 1;
  const isOther = /^th(?:at|ose)$/.test(word(tree, that)) && word(tree, that - 1) === 'than';
  return isOther && labelled(tree, place, 'obl') && headOf(tree, place) !== that
    ? [
        { node: that, upos: 'PRON', xpos: 'DT' },
        { node: place, head: that, label: 'nmod' },
      ]
    : [];
}
