import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "kept her off court", "drove her into exile": no owner stands before a preposition, so she is what the verb reaches. */
export function herBeforePreposition(tree: Tree, her: number): readonly Edit[] {
  const noun = headOf(tree, her);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  if (!labelled(tree, her, 'nmod:poss') || upos(tree, her + 1) !== 'ADP' || verb !== her - 1) return [];
  // "met her in-laws", "packed her off-road gear".
  const isBare = labelled(tree, her + 1, 'case') && headOf(tree, her + 1) === noun;
  if (!isBare || /^[-–]$/.test(word(tree, her + 2)) || upos(tree, verb) !== 'VERB') return [];
  return [
    { node: her, head: verb, label: 'obj', xpos: 'PRP' },
    { node: noun, label: 'obl' },
  ];
}
