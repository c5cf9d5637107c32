import { dependent, headOf, labelled, upos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "married to the poet Karl Klein": a name right behind "the poet" names the poet. */
export function nameBehindNoun(tree: Tree): readonly Edit[] {
  return tree.names.flatMap(({ first }) => {
    const noun = first - 1;
    const verb = headOf(tree, first);
    const sisters = verb >= 0 && headOf(tree, noun) === verb && tree.parse.labels[first] === 'obl';
    if (!sisters || upos(tree, noun) !== 'NOUN' || !labelled(tree, noun, 'obl')) return [];
    const described =
      dependent(tree, noun, 'det') !== undefined && dependent(tree, first, 'case') === undefined;
    return described ? [{ node: first, head: noun, label: 'appos' }] : [];
  });
}
