import { dependents, headOf, labelled, prepositionOf, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "poured oil on to the road": behind an object both words are one preposition; "went on to the port" keeps its particle. */
export function onTo(tree: Tree, on: number): readonly Edit[] {
  const verb = headOf(tree, on);
  if (!labelled(tree, on, 'compound:prt') || word(tree, on + 1) !== 'to') return [];
  const hasObject = dependents(tree, verb, 'obj').some((object) => verb < object && object < on);
  const place = dependents(tree, verb, 'obl').find((noun) => prepositionOf(tree, noun)[0] === on + 1);
  return hasObject && place !== undefined
    ? [{ node: on, head: place, label: 'case', upos: 'ADP', xpos: 'IN' }]
    : [];
}
