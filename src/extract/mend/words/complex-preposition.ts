import { isPassive } from '../../propose/clause/verb-group.js';
import { complexPrepositions } from '../../propose/lexicon/prepositions.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "in the face of protests": four words that are one preposition, whose noun is the last. */
export function complexPreposition(tree: Tree, middle: number): readonly Edit[] {
  if (upos(tree, middle) !== 'NOUN' || !/^(?:of|for|with|at|against|over|to)$/.test(word(tree, middle + 1)))
    return [];
  const first = dependents(tree, middle, 'case').find((child) => child < middle);
  if (first === undefined || first < middle - 2) return [];
  const parts = [first, ...(first + 2 === middle ? [first + 1] : []), middle, middle + 1];
  if (!complexPrepositions.has(wordsOf(tree, parts))) return [];
  const beside = labelled(tree, middle, 'obl') ? dependents(tree, headOf(tree, middle), 'obl') : [];
  const noun = [...dependents(tree, middle, 'nmod'), ...beside].find(
    (child) => prepositionOf(tree, child)[0] === middle + 1,
  );
  if (noun === undefined || dependent(tree, noun, 'cop') !== undefined) return [];
  const others = (tree.children[middle] ?? []).filter((child) => child !== noun && !parts.includes(child));
  return [
    { node: noun, head: headOf(tree, middle), label: tree.parse.labels[middle] ?? 'obl' },
    { node: first, head: noun, label: 'case' },
    ...parts.slice(1).map((node) => ({ node, head: first, label: 'fixed', upos: 'ADP', xpos: 'IN' })),
    ...others.map((node) =>
      isDoer(tree, node, middle)
        ? { node, head: headOf(tree, middle), label: 'obl:agent' }
        : { node, head: noun },
    ),
  ];
}

/** "was founded in the wake of the war by Berg": who stands behind "by" does what the passive says. */
function isDoer(tree: Tree, node: number, middle: number): boolean {
  const verb = headOf(tree, middle);
  const by = labelled(tree, node, 'nmod') && wordsOf(tree, prepositionOf(tree, node)) === 'by';
  return by && labelled(tree, middle, 'obl') && verb >= 0 && isPassive(tree, verb);
}
