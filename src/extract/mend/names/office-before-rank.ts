import { isGeneralOffice, isOfficerRank, isOfPerson } from '../../propose/lexicon/titles.js';
import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Army spokesman Brig. Gen. Omar Haddad": who has the rank is the spokesman, and not the rank. */
export function officeBeforeRank(tree: Tree, noun: number): readonly Edit[] {
  const rank = headOf(tree, noun);
  if (rank !== noun + 1 || !isOfficerRank(tree, rank) || isOfficerRank(tree, noun)) return [];
  // "Detective Sergeant" is a rank itself.
  if (!isOfPerson(tree, noun) || word(tree, noun) === 'detective' || isGeneralOffice(tree, rank)) return [];
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, noun)) || !labelled(tree, rank, 'nmod:desc')) return [];
  return [{ node: noun, head: headOf(tree, rank), label: 'nmod:desc' }];
}
