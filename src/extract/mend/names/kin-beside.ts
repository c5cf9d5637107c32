import { relatives } from '../../propose/lexicon/kin.js';
import { dependents, headOf, inNameOf, labelled, lemma, nameHead, upos } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Lind and his wife Berta": the name right behind the wife is hers, and nobody else's in the list. */
export function kinBeside(tree: Tree, name: NameRun): readonly Edit[] {
  const kin = name.first - 1;
  const node = nameHead(tree, name);
  if (inNameOf(tree, node) !== 'PER' && name.first !== name.last) return [];
  if (upos(tree, kin) !== 'NOUN' || !relatives.has(lemma(tree, kin)) || !labelled(tree, node, 'conj'))
    return [];
  if (dependents(tree, kin, 'nmod:poss').length === 0 || !labelled(tree, kin, 'conj')) return [];
  const top = headOf(tree, kin);
  return [top, kin].includes(headOf(tree, node)) ? [{ node, head: kin, label: 'appos' }] : [];
}
