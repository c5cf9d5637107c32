import { isTime } from '../../propose/clause/arguments.js';
import { dependent, dependents, headOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { topOfName } from '../top-of-name.js';

/** "a festival held every May" holds nothing. */
function isHeld(tree: Tree, verb: number): boolean {
  return (
    /^(?:held|made|built|found)$/.test(word(tree, verb)) &&
    dependents(tree, verb, 'obj').every((object) => isTime(tree, object))
  );
}

/** "contains the Temple of Hope, a folly modelled on it": a noun and its participle behind a name tell of that, and are no clause. */
export function toldApposition(tree: Tree, participle: number): readonly Edit[] {
  const noun = dependent(tree, participle, 'nsubj');
  if (noun === undefined || noun !== participle - 1 || upos(tree, noun) !== 'NOUN') return [];
  const isDone = xpos(tree, participle) === 'VBN' || isHeld(tree, participle);
  if (!isDone || dependent(tree, participle, 'aux', 'cop', 'mark') !== undefined) return [];
  const object = dependent(tree, participle, 'obj');
  if (object !== undefined && !isTime(tree, object)) return [];
  const article = dependents(tree, noun, 'det').find((node) => word(tree, node - 1) === ',');
  const bearer = article === undefined ? undefined : topOfName(tree, article - 2);
  return bearer === undefined || headOf(tree, bearer) === participle
    ? []
    : [
        { node: noun, head: bearer, label: 'appos' },
        { node: participle, head: noun, label: 'acl', xpos: 'VBN' },
      ];
}
