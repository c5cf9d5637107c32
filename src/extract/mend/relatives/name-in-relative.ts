import { dependent, headOf, inNameOf, labelled, nameAt, nameHead, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Norrvik, which Ada Moss and Bo Lind founded in 2017,": the names behind "which" did it, and are no other name of Norrvik. */
export function nameInRelative(tree: Tree, pronoun: number): readonly Edit[] {
  if (!/^(?:which|that|whom)$/.test(word(tree, pronoun))) return [];
  const verb = headOf(tree, pronoun);
  const name = nameAt(tree, pronoun + 1);
  if (name === undefined || upos(tree, verb) !== 'VERB' || dependent(tree, verb, 'nsubj') !== undefined)
    return [];
  const doer = nameHead(tree, name);
  const antecedent = headOf(tree, doer);
  if (antecedent < 0 || antecedent > pronoun || verb < name.last || inNameOf(tree, doer) !== 'PER') return [];
  return labelled(tree, doer, 'appos')
    ? [
        { node: doer, head: verb, label: 'nsubj' },
        { node: verb, head: antecedent, label: 'acl:relcl' },
      ]
    : [];
}
