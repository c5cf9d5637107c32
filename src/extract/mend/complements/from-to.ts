import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "moved its seat from Leeds to Bristol": where to belongs to the verb, as where from does. */
export function fromTo(tree: Tree, goal: number): readonly Edit[] {
  const source = headOf(tree, goal);
  const verb = source < 0 ? -1 : headOf(tree, source);
  if (verb < 0 || source < verb || goal < source || !labelled(tree, source, 'obl')) return [];
  if (!moving.has(lemma(tree, verb)) || wordsOf(tree, prepositionOf(tree, goal)) !== 'to') return [];
  return isFrom(tree, source, verb) ? [{ node: goal, head: verb, label: 'obl' }] : [];
}

/** With "from" before it, or before the first word of its name that the parser hung beside it. */
function isFrom(tree: Tree, source: number, verb: number): boolean {
  if (wordsOf(tree, prepositionOf(tree, source)) === 'from') return true;
  const before = source - 1;
  return headOf(tree, before) === verb && wordsOf(tree, prepositionOf(tree, before)) === 'from';
}

/** What goes or turns from one place or state to another; "hires people from Oslo to Bergen" all along the way. */
const moving = words(`
  move transfer fly sail travel drive ride walk run flow stretch extend go come drift march ship relocate shift convert change switch
  rise fall grow drop send take bring transport escort commute migrate emigrate range spread pass lead turn evolve haul pull deport
  extradite promote demote upgrade rename translate swim ferry evacuate tow smuggle tour return flee expand defect march row cycle`);
