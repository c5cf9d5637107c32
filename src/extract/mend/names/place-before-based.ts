import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, nameAt, upos, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Correction } from '../correction.js';

/** "the Erlen-based company": where a firm or somebody is based is a place, though the recogniser knows no such town. */
export const placeBeforeBased: Correction = (tree) => {
  const places = tree.tokens.flatMap((_, node): readonly NameRun[] => {
    const last = node - 2;
    const isBased = word(tree, node) === 'based' && /^[-–]$/.test(word(tree, node - 1));
    if (!isBased || upos(tree, last) !== 'PROPN' || nameAt(tree, last) !== undefined) return [];
    if (grounds.has(word(tree, last))) return [];
    const noun = headOf(tree, node);
    if (!isOfOrganization(tree, noun) && !isOfPerson(tree, noun) && nameAt(tree, noun) === undefined)
      return [];
    return [{ first: firstOf(tree, last), last, type: 'LOC' }];
  });
  return places.length === 0
    ? tree
    : { ...tree, names: [...tree.names, ...places].sort((one, other) => one.first - other.first) };
};

/** "a Linux-based firm" is nowhere. */
const grounds = words(
  'windows linux unix android ios java javascript python internet web cloud ai gpu bitcoin ethereum blockchain bible faith school community science fact lego dna rna english windows-11',
);

/** "the San Lind-based company". */
function firstOf(tree: Tree, last: number): number {
  let first = last;
  while (upos(tree, first - 1) === 'PROPN' && nameAt(tree, first - 1) === undefined) first -= 1;
  return first;
}
