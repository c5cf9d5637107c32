import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { dependents, lemma, upos, xpos } from '../walk.js';

/** Whatever stands for an unknown ("which direction", "what") states nothing, nor does a thing said of itself. */
export function isUnknown(tree: Tree, { subject, object }: Draft): boolean {
  const asked = [subject, object].some(({ head }) =>
    [head, ...dependents(tree, head, 'det')].some((node) =>
      ['WDT', 'WP', 'WP$', 'WRB', 'EX'].includes(xpos(tree, node)),
    ),
  );
  // "Networks are networks of people" says no more than that.
  const same =
    [subject, object].every(({ head }) => upos(tree, head) === 'NOUN') &&
    lemma(tree, subject.head) === lemma(tree, object.head);
  return asked || same || subject.head === object.head;
}
