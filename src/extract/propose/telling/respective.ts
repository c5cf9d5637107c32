import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { conjuncts, dependents, headOf, labelled } from '../walk.js';

/** "Ruiz and Lind lead Delmont and Marlo, respectively": the first the first and the second the second, and not crosswise. */
export function isCrosswise(tree: Tree, { subject, object, clause }: Draft): boolean {
  if (!tree.words.includes('respectively')) return false;
  const [left, right] = [placeOf(tree, subject.head), placeOf(tree, object.head)];
  if (left.of < 2) return false;
  if (right.of > 1) return left.of !== right.of || left.place !== right.place;
  // "won gold and silver in the race": the predicate holds the first's.
  const isFirsts =
    clause?.objects.length === left.of && clause.objects.every(({ head }) => head !== object.head);
  if (isFirsts) return left.place > 0;
  // "won the men's and women's races": a half of it each, and of no deed is told which.
  return !clause?.copular && splits(tree, object.head, left.of);
}

/** The place that a phrase has in the list it stands in, and how long that is. */
function placeOf(tree: Tree, head: number): { readonly place: number; readonly of: number } {
  const named = headOf(tree, head);
  const isListed = labelled(tree, head, 'appos') && named >= 0;
  const node = isListed ? named : head;
  let first = node;
  while (labelled(tree, first, 'conj') && headOf(tree, first) >= 0) first = headOf(tree, first);
  const all = conjuncts(tree, first);
  return { place: all.indexOf(node), of: all.length };
}

function splits(tree: Tree, head: number, parts: number): boolean {
  const owners = dependents(tree, head, 'nmod:poss');
  return (
    owners.length === parts ||
    dependents(tree, head, 'amod', 'nmod', 'compound').some(
      (child) => conjuncts(tree, child).length === parts,
    )
  );
}
