import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import { type Correction, editedTree } from '../correction.js';

/**
 * "the University of / the Coast", "Norrvik of / Tarn" whose "of" ends the first name: one house with what it is the house of, or
 * a name and its place. "lectured at the Institute / for Polar Study": one house, whatever the parser hung on the verb.
 */
export const houseWithOf: Correction = (tree) => {
  const names = tree.names.flatMap((name, index) => {
    const before = tree.names[index - 1];
    if (before && isBroken(tree, before) && isHouse(tree, before) && isNext(tree, before, name)) return [];
    if (!isBroken(tree, name)) return [name];
    const next = tree.names[index + 1];
    const isJoined = next !== undefined && isHouse(tree, name) && isNext(tree, name, next);
    return [isJoined ? { ...name, last: next.last } : { ...name, last: name.last - 1 }];
  });
  const renamed = names.length === tree.names.length && !tree.names.some((name) => isBroken(tree, name));
  const whole = renamed ? tree : { ...tree, names };
  return whole.names.reduce(withParts, whole);
};

/** What stands behind "of" and "for" inside the name of a house hangs on the house. */
function withParts(tree: Tree, { first, last, type }: NameRun): Tree {
  if (type !== 'ORG') return tree;
  const link = Array.from({ length: last - first }, (_, index) => first + 1 + index).find((node) =>
    /^(?:of|for)$/.test(word(tree, node)),
  );
  if (link === undefined || !houses.has(word(tree, link - 1))) return tree;
  const part = headOf(tree, link);
  const isOutside = part > link && part <= last && labelled(tree, part, 'obl');
  const isStray = isOutside && headOf(tree, part) === headOf(tree, link - 1);
  return isStray ? (editedTree(tree, [{ node: part, head: link - 1, label: 'nmod' }]) ?? tree) : tree;
}

/** Whether a name ends in "of". */
function isBroken(tree: Tree, { first, last, type }: NameRun): boolean {
  return type === 'ORG' && first < last && word(tree, last) === 'of';
}

function isHouse(tree: Tree, { last }: NameRun): boolean {
  return houses.has(word(tree, last - 1));
}

function isNext(tree: Tree, { last }: NameRun, next: NameRun): boolean {
  return next.first === last + 1 || (next.first === last + 2 && word(tree, last + 1) === 'the');
}

const houses = words(
  'university college school institute academy museum ministry department bank court church bureau council society association league order office house',
);
