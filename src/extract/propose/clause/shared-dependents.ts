import type { Tree } from '../../tree.js';
import { words } from '../lexicon/verbs.js';
import { dependents, headOf, labelled, subtree, upos, word } from '../walk.js';
import { isInfinitive } from './verb-group.js';

/** "blocked and rejected the bid": what a verb without an object or an oblique of its own shares with one it is joined with. */
export function sharedDependents(tree: Tree, verb: number, label: string): readonly number[] {
  const first = labelled(tree, verb, 'conj') ? headOf(tree, verb) : verb;
  const partners = [...dependents(tree, first, 'conj'), first, ...dependents(tree, verb, 'conj')].filter(
    (other) => other !== verb,
  );
  for (const partner of partners) {
    const [left, right] = [Math.min(verb, partner), Math.max(verb, partner)];
    const between = tree.tokens.slice(left + 1, right).map((_, offset) => left + 1 + offset);
    // "ran home and wrote the letter": nobody ran the letter.
    if (label === 'obj' && between.some((node) => complete.has(word(tree, node)))) continue;
    // "The firm grew, bought a mill and left": what only a comma joins goes on to a last verb, and shares nothing with the next.
    if (label === 'obj' && between.every((node) => upos(tree, node) !== 'CCONJ')) continue;
    // "laughed, then took a second look".
    if (between.some((node) => word(tree, node) === 'then' && word(tree, node - 1) === ',')) continue;
    const isBare = between.every(
      (node) =>
        partners.includes(node) ||
        ['CCONJ', 'ADV', 'PUNCT'].includes(upos(tree, node)) ||
        // "to have considered, but to have rejected, a merger".
        (['AUX', 'PART'].includes(upos(tree, node)) && isInfinitive(tree, left) && isInfinitive(tree, right)),
    );
    const shared = dependents(tree, partner, label).filter((child) => child > right);
    if (shared.length > 0 && (isBare || isHeldBack(tree, left, right, shared))) return shared;
  }
  return [];
}

/** "Norway signed, and Sweden later ratified, the treaty": commas around the second clause hold back what both do it to. */
function isHeldBack(tree: Tree, left: number, right: number, shared: readonly number[]): boolean {
  const [first = right] = shared.flatMap((node) =>
    subtree(tree, node).filter((each) => upos(tree, each) !== 'PUNCT'),
  );
  return (
    word(tree, left + 1) === ',' &&
    /^(?:and|but|or)$/.test(word(tree, left + 2)) &&
    word(tree, first - 1) === ',' &&
    dependents(tree, left, 'obj', 'obl', 'xcomp', 'ccomp').every((node) => node < left)
  );
}

/** Adverbs behind a verb that leave no room for an object. */
const complete = words(
  'home twice thrice again there here abroad well badly hard together alone overnight inside outside upstairs downstairs indoors outdoors inland ashore',
);
