import { accusing, answering, preventing } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "accused Iran of arming rebels": what somebody is accused of hangs on the verb, not on the name. */
export function accusation(tree: Tree, deed: number): readonly Edit[] {
  let object = headOf(tree, deed);
  // "the surgeon Neil Cray of forging".
  if (object >= 0 && labelled(tree, object, 'appos')) object = headOf(tree, object);
  const verb = object < 0 ? -1 : headOf(tree, object);
  if (verb < 0 || !labelled(tree, object, 'obj', 'obl:agent')) return [];
  const name = lemma(tree, verb);
  const binds = name === 'clear' || accusing.has(name) || answering.has(name) || preventing.has(name);
  const marked = dependents(tree, deed, 'mark').some((mark) =>
    ['of', 'for', 'from', 'with'].includes(word(tree, mark)),
  );
  return binds && marked ? [{ node: deed, head: verb, label: 'advcl' }] : [];
}
