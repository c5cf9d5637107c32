import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** They have no object, and let their subject stand behind them where a place stands in front. */
const standing = words(
  'lie stand sit hang run rise live dwell rest loom tower flow come go emerge walk march sleep arrive stretch stream',
);

/** "On the hill stands a castle", "Out of the house ran Lind", "Then came the flood", "on came Lind": what stands behind does it. */
export function invertedSubject(tree: Tree, noun: number): readonly Edit[] {
  const verb = tree.parse.heads[noun] ?? -1;
  if (verb < 0 || noun < verb || !standing.has(lemma(tree, verb)) || !/^VB[DZP]$/.test(xpos(tree, verb)))
    return [];
  if (dependent(tree, verb, 'nsubj', 'csubj', 'expl', 'aux', 'iobj') !== undefined) return [];
  if (!['NOUN', 'PROPN'].includes(upos(tree, noun)) || prepositionOf(tree, noun).length > 0) return [];
  const [front] = dependents(tree, verb, 'obl', 'obj', 'advmod', 'compound', 'mark').filter(
    (child) => child < verb,
  );
  if (front === undefined || !opensClause(tree, front, verb)) return [];
  const isPlace = prepositionOf(tree, front).length > 0 && labelled(tree, front, 'obl', 'obj');
  const isAdverb =
    /^(?:then|next|there|here|first|on|in|out|up|down|off|back|along)$/.test(word(tree, front)) &&
    /^(?:come|go)$/.test(lemma(tree, verb));
  if (!isPlace && !isAdverb) return [];
  return [
    { node: noun, label: 'nsubj' },
    { node: front, label: isPlace ? 'obl' : 'advmod' },
  ];
}

/** Nothing of the clause stands before the place, and nothing between it and the verb. */
function opensClause(tree: Tree, front: number, verb: number): boolean {
  const own = subtree(tree, front);
  const [first = front] = own;
  const before = word(tree, first - 1);
  return (own.at(-1) ?? front) === verb - 1 && (first === 0 || /^(?:[,;:]|and|but)$/.test(before));
}
