import { labelled, upos, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "set forth tasks": "forth" right behind a verb belongs to it. */
export function particle(tree: Tree, node: number): readonly Edit[] {
  const verb = node - 1;
  if (word(tree, node) !== 'forth' || upos(tree, verb) !== 'VERB' || labelled(tree, node, 'compound:prt'))
    return [];
  return [{ node, head: verb, label: 'compound:prt' }];
}
