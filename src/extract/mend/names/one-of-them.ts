import { isRank } from '../../propose/clause/ranked.js';
import { headOf, labelled, prepositionOf, upos, word, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "One of the groups, the Nile Forum, met", "the largest of the islands, Ven, has": the name behind the comma is that one's, and not that of all groups. */
export function oneOfThem(tree: Tree, name: number): readonly Edit[] {
  const all = headOf(tree, name);
  const one = all < 0 ? -1 : headOf(tree, all);
  if (one < 0 || upos(tree, name) !== 'PROPN') return [];
  const isPlural = xpos(tree, all) === 'NNS' && wordsOf(tree, prepositionOf(tree, all)) === 'of';
  // "The smaller of the two islands, Tarva, is a reserve".
  const isOne =
    /^(?:one|another|none)$/.test(word(tree, one)) || isRank(tree, one) || /^JJ[RS]$/.test(xpos(tree, one));
  return isPlural && labelled(tree, all, 'nmod') && isOne ? [{ node: name, head: one }] : [];
}
