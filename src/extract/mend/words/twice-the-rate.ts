import { dependents, headOf, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "at twice the rate": the multiple belongs to the noun behind it, which then stands behind the preposition. */
export function twiceTheRate(tree: Tree, multiple: number): readonly Edit[] {
  const verb = headOf(tree, multiple);
  if (verb < 0 || !/^(?:twice|thrice|double|triple|half)$/.test(word(tree, multiple))) return [];
  const preposition = prepositionOf(tree, multiple);
  if (preposition.length === 0) return [];
  const noun = headOf(tree, multiple + 1);
  const fits =
    upos(tree, multiple + 1) === 'DET' && upos(tree, noun) === 'NOUN' && headOf(tree, noun) === verb;
  if (!fits || dependents(tree, noun, 'case').length > 0) return [];
  return [
    { node: noun, label: tree.parse.labels[multiple] ?? 'obl' },
    { node: multiple, head: noun, label: 'advmod' },
    ...preposition.slice(0, 1).map((node) => ({ node, head: noun, label: 'case' })),
  ];
}
