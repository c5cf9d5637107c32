import { relatives } from '../../propose/lexicon/kin.js';
import {
  conjuncts,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameHead,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "by her husband, Bo Lind, and two sons, Karl and Otto": whoever stands behind the comma is the husband, and the sons, and not one more. */
export function kinInCommas(tree: Tree, { first }: NameRun): readonly Edit[] {
  const comma = first - 1;
  if (inNameOf(tree, first) !== 'PER' || !/^[,:]$/.test(word(tree, comma))) return [];
  const name = nameHead(tree, tree.names.find((each) => each.first === first) ?? { first, last: first });
  const kin = comma - 1;
  if (
    upos(tree, kin) !== 'NOUN' ||
    !relatives.has(lemma(tree, kin)) ||
    !labelled(tree, name, 'conj', 'parataxis', 'vocative', 'dep', 'appos', 'discourse', 'obl:unmarked')
  )
    return [];
  if (dependents(tree, kin, 'nmod:poss', 'nummod', 'det').length === 0) return [];
  const top = headOf(tree, name);
  if (labelled(tree, name, 'appos') && top === kin) return [];
  // "They had two sons: Karl and Otto."
  if (word(tree, comma) === ':' && labelled(tree, kin, 'obj') && headOf(tree, kin) === top)
    return [{ node: name, head: kin, label: 'appos' }];
  if (!labelled(tree, name, 'conj', 'parataxis')) return [];
  if (xpos(tree, kin) === 'NN')
    return isIn(tree, kin, top) && /^[,.;]$/.test(word(tree, lastOf(tree, first) + 1))
      ? [{ node: name, head: kin, label: 'appos' }]
      : [];
  // Behind several of them stand all that are listed there.
  const others = dependents(tree, top, 'conj').filter(
    (node) => node > name && inNameOf(tree, node) === 'PER',
  );
  return isIn(tree, kin, top)
    ? [
        { node: name, head: kin, label: 'appos' },
        ...others.map((node) => ({ node, head: name, label: 'conj' })),
      ]
    : [];
}

/** Whether a noun is the one that heads a list, or stands in it. */
function isIn(tree: Tree, noun: number, top: number): boolean {
  return top >= 0 && conjuncts(tree, top).includes(noun);
}

function lastOf(tree: Tree, first: number): number {
  return tree.names.find((each) => each.first === first)?.last ?? first;
}
