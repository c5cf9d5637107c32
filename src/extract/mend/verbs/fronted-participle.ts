import { dependents, headOf, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Complicating matters, Russia and China blocked": the noun before the comma is the participle's object, no subject. */
export function frontedParticiple(tree: Tree, noun: number): readonly Edit[] {
  const verb = headOf(tree, noun);
  const participle = dependents(tree, noun, 'amod').find(
    (child) => xpos(tree, child) === 'VBG' && child <= 1,
  );
  if (verb < 0 || participle === undefined || word(tree, noun + 1) !== ',') return [];
  const behind = dependents(tree, noun, 'appos', 'conj').filter((child) => child > noun + 1 && child < verb);
  const [subject, ...others] = behind;
  if (subject === undefined) return [];
  return [
    { node: subject, head: verb, label: 'nsubj' },
    ...others.map((node) => ({ node, head: subject, label: 'conj' })),
    { node: participle, head: verb, label: 'advcl', upos: 'VERB' },
    { node: noun, head: participle, label: 'obj' },
  ];
}
