import { dependents, headOf, isWithin, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "grew up in Oran, studied in Rome and left": what stands before the comma behind the first verb belongs to that verb. */
export function placeOfFirst(tree: Tree, verb: number): readonly Edit[] {
  const first = headOf(tree, verb);
  if (first < 0 || first > verb || upos(tree, verb) !== 'VERB' || upos(tree, first) !== 'VERB') return [];
  const comma = tree.words.findLastIndex((each, node) => node > first && node < verb && each === ',');
  const strays = dependents(tree, verb, 'obl').filter((node) => first < node && node < comma);
  const isBare = strays.every((node) => {
    const start = prepositionOf(tree, node)[0] ?? -1;
    // "and, in 1990, left": a comma or an "and" before it opens the second clause.
    return start > first && !tree.words.slice(first, start).some((each) => /^(?:,|;|and|or|but)$/.test(each));
  });
  const only = word(tree, verb - 1) === ',' || dependents(tree, verb, 'nsubj').length === 0;
  return isBare && only ? strays.map((node) => ({ node, head: nearest(tree, node, first) })) : [];
}

/** "fenced it to keep sheep from the road, painted it": the verb right before, where that stands below the first. */
function nearest(tree: Tree, node: number, first: number): number {
  const verb = tree.words.findLastIndex(
    (_, other) =>
      first < other && other < node && upos(tree, other) === 'VERB' && isWithin(tree, other, first),
  );
  return verb < 0 ? first : verb;
}
