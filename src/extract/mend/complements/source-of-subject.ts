import { headOf, labelled, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The bridge, according to engineers, needs cables": the source is that of the sentence. */
export function sourceOfSubject(tree: Tree, source: number): readonly Edit[] {
  const noun = headOf(tree, source);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  if (verb < 0 || source < noun || !labelled(tree, noun, 'nsubj')) return [];
  return wordsOf(tree, prepositionOf(tree, source)) === 'according to'
    ? [{ node: source, head: verb, label: 'obl' }]
    : [];
}
