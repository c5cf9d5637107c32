import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const prepositions = words(
  'to from into for at on in through around over under before after with without by against inside outside across along above below near during',
);

/** "sails to and from Bergen": both are prepositions of the one noun, the second joined with the first. */
export function twoPrepositions(tree: Tree, first: number): readonly Edit[] {
  const [and, second] = [first + 1, first + 2];
  if (!prepositions.has(word(tree, first)) || !prepositions.has(word(tree, second))) return [];
  const noun = headOf(tree, second);
  if (!/^(?:and|or)$/.test(word(tree, and)) || !labelled(tree, second, 'case') || noun < second) return [];
  // "in and out of the camp".
  if (upos(tree, second + 1) === 'ADP') return [];
  return [
    { node: first, head: noun, label: 'case', upos: 'ADP', xpos: 'IN' },
    { node: and, head: second, label: 'cc' },
    { node: second, head: first, label: 'conj' },
  ];
}
