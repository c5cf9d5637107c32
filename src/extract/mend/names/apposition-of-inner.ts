import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  subtree,
  upos,
  word,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const works = words(
  'feature film movie novel book album play series song opera drama documentary debut musical poem comedy thriller show magazine',
);
const settlements = words('capital city town village hamlet suburb municipality port');
const regions = words(
  'state country island region province county district department republic kingdom territory',
);
/** "its stake in Norva, the energy group": no stake is a group. */
const holdings = words('stake share shareholding interest holding control ownership investment bid');
const deals = words(
  'purchase acquisition takeover buyout sale merger closure collapse founding privatisation privatization',
);
const firms = words(
  'rival competitor supplier subsidiary unit producer operator developer provider distributor lender insurer exporter importer',
);
const inWorks = words(
  'part role performance character appearance scene right translation premiere title work song sequel score star director author',
);

/**
 * "the mayor of Lund, a town in Sweden", "her part in Frost, a film by Ek": no mayor is a town and no part a film; what stands
 * between the commas tells of the name right before it.
 */
export function appositionOfInner(tree: Tree, noun: number): readonly Edit[] {
  if (upos(tree, noun) !== 'NOUN') return [];
  const start = subtree(tree, noun).find((node) => upos(tree, node) !== 'PUNCT') ?? noun;
  const article = dependents(tree, noun, 'det', 'nmod:poss').includes(start);
  const name = nameAt(tree, start - 2);
  if (!article || word(tree, start - 1) !== ',' || name === undefined || name.type === 'PER') return [];
  const inner = nameHead(tree, name);
  const outer = headOf(tree, inner);
  if (!labelled(tree, inner, 'nmod') || upos(tree, outer) !== 'NOUN') return [];
  if (headOf(tree, noun) !== outer && !isOfSame(tree, noun, outer)) return [];
  const isPlaceOrFirm =
    isOfOrganization(tree, noun) &&
    (isOfPerson(tree, outer) || holdings.has(lemma(tree, outer))) &&
    !isOfPerson(tree, noun) &&
    inNameOf(tree, inner) !== undefined;
  // "the capital of Tarva, an island state of Sweden": a capital is no state.
  const isPlace =
    name.type === 'LOC' && regions.has(lemma(tree, noun)) && settlements.has(lemma(tree, outer));
  const isWork = works.has(lemma(tree, noun)) && inWorks.has(lemma(tree, outer));
  // "the purchase of Norva, a rival": no purchase is one.
  const isBought =
    deals.has(lemma(tree, outer)) && (isOfOrganization(tree, noun) || firms.has(lemma(tree, noun)));
  return isPlaceOrFirm || isPlace || isWork || isBought ? [{ node: noun, head: inner }] : [];
}

/** "Bo Lind, an analyst at Norva, a think tank": both say who the person is, as the parser has it. */
function isOfSame(tree: Tree, noun: number, outer: number): boolean {
  const person = headOf(tree, noun);
  return labelled(tree, outer, 'appos') && headOf(tree, outer) === person && inNameOf(tree, person) === 'PER';
}
