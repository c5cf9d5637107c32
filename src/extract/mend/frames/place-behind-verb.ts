import { headOf, labelled, prepositionOf, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was born in Pune and lives in Toronto": what stands right behind a verb is where that is done, not where Pune is. */
export function placeBehindVerb(tree: Tree, noun: number): readonly Edit[] {
  const [preposition, ...more] = prepositionOf(tree, noun);
  if (preposition === undefined || more.length > 0) return [];
  const verb = preposition - 1;
  const fits =
    labelled(tree, noun, 'nmod', 'obl') && upos(tree, verb) === 'VERB' && /^VB[DZP]$/.test(xpos(tree, verb));
  return fits && headOf(tree, noun) >= 0 && headOf(tree, noun) < verb
    ? [{ node: noun, head: verb, label: 'obl' }]
    : [];
}
