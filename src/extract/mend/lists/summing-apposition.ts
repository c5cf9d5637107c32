import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { inName } from '../../propose/phrase.js';
import { dependent, dependents, headOf, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "by Raman and Ortega, two former engineers", "Peru and Chile, both members of the pact": a plural behind a comma sums the names up and is no third party. */
export function summingApposition(tree: Tree, noun: number): readonly Edit[] {
  const first = headOf(tree, noun);
  if (first < 0 || xpos(tree, noun) !== 'NNS' || !inName(tree, first)) return [];
  const counted = dependents(tree, noun, 'nummod', 'det', 'cc').find((child) =>
    ['two', 'three', 'four', 'five', 'both'].includes(word(tree, child)),
  );
  const joined = dependents(tree, first, 'conj').some(
    (child) => child < noun && dependent(tree, child, 'cc') !== undefined,
  );
  const isPlain = counted === undefined && isClosedRole(tree, noun);
  const start = counted ?? noun;
  const apart = (counted !== undefined || isPlain) && word(tree, start - 1) === ',';
  const isAdded = dependents(tree, noun, 'cc').some((cc) => cc !== counted);
  return apart && joined && !isAdded
    ? [
        { node: noun, head: first, label: 'appos' },
        ...(counted !== undefined && labelled(tree, counted, 'cc') ? [{ node: counted, label: 'det' }] : []),
      ]
    : [];
}

/** ", members of the pact,": what people or houses are, between commas. */
function isClosedRole(tree: Tree, noun: number): boolean {
  const last = subtree(tree, noun).findLast((node) => upos(tree, node) !== 'PUNCT') ?? noun;
  return (isOfPerson(tree, noun) || isOfOrganization(tree, noun)) && word(tree, last + 1) === ',';
}
