import { headOf, labelled, lemma, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Serbia had talks": "have" before a noun is the verb, the noun its object. */
export function verbHave(tree: Tree, have: number): readonly Edit[] {
  if (lemma(tree, have) !== 'have') return [];
  const noun = headOf(tree, have);
  if (upos(tree, noun) !== 'NOUN' || !xpos(tree, noun).startsWith('NN') || noun < have) return [];
  const children = tree.children[noun] ?? [];
  if (children.some((child) => labelled(tree, child, 'cop'))) return [];
  const moved = children.filter(
    (child) =>
      child !== have &&
      (child < have || labelled(tree, child, 'obl', 'advcl', 'conj', 'punct', 'parataxis', 'ccomp', 'xcomp')),
  );
  return [
    { node: have, head: headOf(tree, noun), label: tree.parse.labels[noun] ?? 'root', upos: 'VERB' },
    { node: noun, head: have, label: 'obj' },
    ...moved.map((node) => ({
      node,
      head: labelled(tree, node, 'obl') && node > noun ? noun : have,
      ...(labelled(tree, node, 'obl') && node > noun ? { label: 'nmod' } : {}),
    })),
  ];
}
