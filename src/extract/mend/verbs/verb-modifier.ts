import { dependents, headOf, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "denied that Norway sold weapons": a verb with a subject or conjunction of its own is no adjective of its object. */
export function verbModifier(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  const own = dependents(tree, verb, 'nsubj', 'mark');
  if (!xpos(tree, verb).startsWith('VB') || own.length === 0 || noun < verb) return [];
  const whole = labelled(tree, noun, 'root', 'parataxis', 'conj');
  if (!whole && !labelled(tree, noun, 'obj', 'obl', 'advcl', 'ccomp')) return [];
  const clausal = own.some((child) => labelled(tree, child, 'nsubj') || word(tree, child) === 'that');
  const label = whole ? (tree.parse.labels[noun] ?? 'root') : clausal ? 'ccomp' : 'advcl';
  return [
    { node: verb, head: headOf(tree, noun), label, upos: 'VERB' },
    { node: noun, head: verb, label: 'obj' },
  ];
}
