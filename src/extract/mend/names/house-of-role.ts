import { isOfOrganization } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, inNameOf, labelled, lemma, subtree, upos, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "A rival bidder for Norrland, Holt Industries, withdrew": a firm in commas is the bidder, not another name of Norrland. */
export function houseOfRole(tree: Tree, { first, last, type }: NameRun): readonly Edit[] {
  if (type === 'PER' || word(tree, first - 1) !== ',') return [];
  const top = headOf(tree, first) > first && headOf(tree, first) <= last ? headOf(tree, first) : first;
  const other = headOf(tree, top);
  const role = other < 0 ? -1 : headOf(tree, other);
  // A list would have an "and".
  const isBeside =
    labelled(tree, top, 'appos') ||
    (labelled(tree, top, 'conj') && dependents(tree, top, 'cc', 'conj').length === 0);
  if (role < 0 || !isBeside || !labelled(tree, other, 'nmod')) return [];
  // "the capital of Norway, Oslo".
  const isCapital = lemma(tree, role) === 'capital' && type === 'LOC';
  const isNamed =
    upos(tree, other) === 'PROPN' && (isCapital || type === 'ORG' || inNameOf(tree, other) !== 'LOC');
  const isRole =
    isCapital || roles.has(lemma(tree, role)) || (isOfOrganization(tree, role) && type === 'ORG');
  const isOne = dependents(tree, role, 'det', 'nmod:poss').length > 0;
  const isShut = /^[,.;]$/.test(word(tree, Math.max(...subtree(tree, top)) + 1));
  return isRole && isNamed && isOne && isShut && role < other
    ? [{ node: top, head: role, label: 'appos' }]
    : [];
}

const roles = words(
  'bidder rival competitor owner buyer seller supplier lender shareholder investor sponsor partner maker publisher parent insurer contractor client customer creditor',
);
