import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const chambers = words(
  'parliament senate congress council assembly house chamber legislature duma diet bundestag bundesrat knesset sejm riksdag storting folketing cortes seimas saeima dail dáil commons lords committee board commission',
);

/** "a member of the Senate for the Reform Party": it is the member who sits for a party, and not the house. */
export function memberFor(tree: Tree, party: number): readonly Edit[] {
  const house = headOf(tree, party);
  const member = house < 0 ? -1 : headOf(tree, house);
  if (member < 0 || wordsOf(tree, prepositionOf(tree, party)) !== 'for') return [];
  if (inNameOf(tree, party) === undefined || nameAt(tree, party) === nameAt(tree, house)) return [];
  const isMember =
    /^(?:member|mayor|leader|senator|deputy|representative|councillor|president|speaker)$/.test(
      lemma(tree, member),
    ) &&
    labelled(tree, house, 'nmod') &&
    // "the leader of the campaign for Tarvia", "of the Fund for Tarvia": for what the campaign and the fund are.
    (inNameOf(tree, house) === 'LOC' || chambers.has(lemma(tree, house))) &&
    wordsOf(tree, prepositionOf(tree, house)) === 'of';
  return isMember && dependent(tree, house, 'appos') === undefined ? [{ node: party, head: member }] : [];
}
