import { dependents, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The farmers, as well as the fishermen, opposed": two that are joined, not two subjects. */
export function asWellAs(tree: Tree, verb: number): readonly Edit[] {
  const [first, second = addedTo(tree, verb, first)] = dependents(tree, verb, 'nsubj');
  if (first === undefined || second === undefined || second > verb) return [];
  const opener = tree.words.findIndex(
    (_word, node) =>
      node > first && node < second && (threeFrom(tree, node) === 'as well as' || isAlong(tree, node)),
  );
  if (opener < 0) return [];
  return [
    { node: second, head: first, label: 'conj' },
    { node: opener, head: second, label: 'cc' },
    ...(isAlong(tree, opener) ? [{ node: opener + 1, head: opener, label: 'fixed' }] : []),
  ];
}

/** The parser may take what is added for an adverbial, or "along with Bonn" for a part of the first. */
function addedTo(tree: Tree, verb: number, first: number | undefined): number | undefined {
  if (first === undefined) return undefined;
  const isAside = word(tree, first + 1) === ',';
  return [...dependents(tree, verb, 'obl'), ...(isAside ? dependents(tree, first, 'nmod') : [])].find(
    (child) =>
      first < child &&
      child < verb &&
      (dependents(tree, child, 'cc').some((cc) => threeFrom(tree, cc) === 'as well as') ||
        (isAside && isAlong(tree, first + 2) && startsAt(tree, child, first + 2))),
  );
}

/** "along with", "together with". */
function isAlong(tree: Tree, node: number): boolean {
  return /^(?:along|together)$/.test(word(tree, node)) && word(tree, node + 1) === 'with';
}

/** Whether the phrase of a noun begins with these two words, wherever the parser hung the first. */
function startsAt(tree: Tree, noun: number, opener: number): boolean {
  return dependents(tree, noun, 'case', 'cc', 'advmod').some(
    (child) => child === opener || child === opener + 1,
  );
}

function threeFrom(tree: Tree, node: number): string {
  return [node, node + 1, node + 2].map((each) => word(tree, each)).join(' ');
}
