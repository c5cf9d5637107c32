import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { inName } from '../../propose/phrase.js';
import { dependent, dependents, headOf, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "by Raman and Ortega, two former engineers", "Peru and Chile, both members of the pact": a plural behind a comma sums the names up and is no third party. */
export function summingApposition(tree: Tree, noun: number): readonly Edit[] {
  if (xpos(tree, noun) !== 'NNS' || dependent(tree, noun, 'case', 'cop', 'nsubj') !== undefined) return [];
  let first = headOf(tree, noun);
  while (first >= 0 && labelled(tree, first, 'conj')) first = headOf(tree, first);
  if (first < 0 || !inName(tree, first)) return [];
  const counted = dependents(tree, noun, 'nummod', 'det', 'cc').find((child) =>
    ['two', 'three', 'four', 'five', 'both', 'all'].includes(word(tree, child)),
  );
  const start = counted ?? noun;
  const joined = dependents(tree, first, 'conj').some(
    (child) => child < start && child !== noun && dependent(tree, child, 'cc') !== undefined,
  );
  const apart = (counted !== undefined || isClosedRole(tree, noun)) && word(tree, start - 1) === ',';
  const isAdded = dependents(tree, noun, 'cc').some((cc) => cc !== counted);
  return apart && joined && !isAdded
    ? [
        { node: noun, head: first, label: 'appos' },
        // The parser takes "both" for the one that goes with "and".
        ...(counted !== undefined && labelled(tree, counted, 'cc') ? [{ node: counted, label: 'det' }] : []),
      ]
    : [];
}

/** ", members of the pact,": what people or houses are, between commas. */
function isClosedRole(tree: Tree, noun: number): boolean {
  const last = subtree(tree, noun).findLast((node) => upos(tree, node) !== 'PUNCT') ?? noun;
  return (isOfPerson(tree, noun) || isOfOrganization(tree, noun)) && word(tree, last + 1) === ',';
}
