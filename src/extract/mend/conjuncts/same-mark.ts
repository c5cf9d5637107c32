import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "accused it of making them fly and of breaking rules": a second "of" goes on from the gerund behind the first. */
export function sameMark(tree: Tree, gerund: number): readonly Edit[] {
  const mark = dependent(tree, gerund, 'mark');
  const first = headOf(tree, gerund);
  if (xpos(tree, gerund) !== 'VBG' || mark === undefined || first < 0) return [];
  if (upos(tree, mark - 1) !== 'CCONJ' || marksAlike(tree, first, mark)) return [];
  for (let above = headOf(tree, first); above >= 0; above = headOf(tree, above))
    if (xpos(tree, above) === 'VBG' && marksAlike(tree, above, mark))
      return labelled(tree, gerund, 'conj') ? [{ node: gerund, head: above }] : [];
  return [];
}

function marksAlike(tree: Tree, verb: number, mark: number): boolean {
  return dependents(tree, verb, 'mark').some(
    (other) => other < mark && word(tree, other) === word(tree, mark),
  );
}
