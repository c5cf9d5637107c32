import { words } from '../../propose/lexicon/verbs.js';
import { isFraction, isQuantifier } from '../../propose/partitive.js';
import { dependents, headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "killed about a third of the bees", "lost over half of its crew", "bought more than half of it": the word before a quantity only hedges it. */
export function hedgedQuantity(tree: Tree, hedge: number): readonly Edit[] {
  const isThan = word(tree, hedge) === 'than' && /^(?:more|less|fewer)$/.test(word(tree, hedge - 1));
  if (!hedges.test(word(tree, hedge)) && !isThan) return [];
  const quantity = quantityBehind(tree, hedge + 1);
  if (quantity === undefined || word(tree, quantity + 1) !== 'of') return [];
  const verb = headOf(tree, quantity);
  const own = labelled(tree, hedge, 'case', 'advmod') && headOf(tree, hedge) === quantity;
  const stray = labelled(tree, hedge, 'compound:prt', 'advmod') && headOf(tree, hedge) === verb;
  if (verb < 0 || upos(tree, verb) !== 'VERB' || verb > hedge || !(own || stray)) return [];
  const first = isThan ? hedge - 1 : hedge;
  // "spoke about half of it": a verb without an object in front of it, that takes none, keeps its preposition.
  const hasObject = dependents(tree, verb, 'obj').some((child) => child !== quantity);
  if (hasObject || (first > verb + 1 && !isThan)) return [];
  if (!isThan && taking.has(lemma(tree, verb))) return [];
  // "with less than a third of it done".
  const isBehind = labelled(tree, first - 1, 'case');
  return [
    { node: hedge, head: quantity, label: 'advmod', upos: 'ADV', xpos: 'RB' },
    ...(isThan ? [{ node: first, head: quantity, label: 'advmod' }] : []),
    ...(labelled(tree, quantity, 'obl') && !isBehind ? [{ node: quantity, label: 'obj' }] : []),
  ];
}

const hedges = /^(?:about|around|over|under|roughly|above|nearly|almost)$/;

/** These go with "about", "around" or "over" themselves. */
export const taking = words(`
  talk speak complain argue write know hear worry think preside rule fly cross pass look care clash fight go march roam wander travel move
  spread hang camp live walk run sail tour hand take turn sign win bring carry climb row ride drive`);

/** "a third", "two thirds", "half", "60": the head of a quantity that begins here. */
function quantityBehind(tree: Tree, first: number): number | undefined {
  for (const node of [first, first + 1])
    if (
      isFraction(tree, node) ||
      (isQuantifier(tree, node) && upos(tree, node) === 'NUM' && word(tree, node + 1) === 'of')
    )
      return node;
  return undefined;
}
