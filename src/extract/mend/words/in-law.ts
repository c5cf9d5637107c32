import { words } from '../../propose/lexicon/verbs.js';
import { headOf, lemma, subtree, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const kin = words('father mother brother sister son daughter');

/** "his father-in-law, Bo Lind", "the sister-in-law of the king": what hangs on "law" is the father's or the sister's. */
export function inLaw(tree: Tree, law: number): readonly Edit[] {
  const noun = law - 4;
  if (word(tree, law) !== 'law' || noun < 0 || !kin.has(lemma(tree, noun))) return [];
  if (!/^[-‐‑]in[-‐‑]$/.test(tree.words.slice(noun + 1, law).join('')) || xpos(tree, noun) === 'POS')
    return [];
  const [above, label] = [headOf(tree, law), tree.parse.labels[law]];
  const isTop = headOf(tree, noun) === law;
  const own = (tree.children[law] ?? []).filter((child) => child < noun || child > law);
  if (!isTop && above !== noun && above !== headOf(tree, noun) && !subtree(tree, noun).includes(law))
    return [];
  return [
    { node: law, head: noun, label: 'nmod' },
    { node: noun + 2, head: law, label: 'case', upos: 'ADP', xpos: 'IN' },
    ...own.map((node) => ({ node, head: noun })),
    ...(isTop ? [{ node: noun, head: above, label: label ?? 'dep' }] : []),
  ];
}
