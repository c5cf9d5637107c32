import { words } from '../../propose/lexicon/verbs.js';
import { headOf, inNameOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "moved its seat from Leeds to Bristol": where to belongs to the verb, as where from does. */
export function fromTo(tree: Tree, goal: number): readonly Edit[] {
  const source = headOf(tree, goal);
  const load = carriedTo(tree, goal, source);
  if (load !== undefined) return load;
  const verb = source < 0 ? -1 : headOf(tree, source);
  if (verb < 0 || source < verb || goal < source || !labelled(tree, source, 'obl')) return [];
  if (!moving.has(lemma(tree, verb)) || wordsOf(tree, prepositionOf(tree, goal)) !== 'to') return [];
  return isFrom(tree, source, verb) ? [{ node: goal, head: verb, label: 'obl' }] : [];
}

/** "carried 280 passengers and 30 crew from Oslo to Bergen": they go along, wherever they come from. */
function carriedTo(tree: Tree, goal: number, source: number): readonly Edit[] | undefined {
  if (source < 0 || !labelled(tree, source, 'nmod') || goal < source) return undefined;
  if (![goal, source].every((node) => inNameOf(tree, node) === 'LOC')) return undefined;
  let load = headOf(tree, source);
  while (labelled(tree, load, 'conj')) load = headOf(tree, load);
  const verb = headOf(tree, load);
  const links = [source, goal].map((node) => wordsOf(tree, prepositionOf(tree, node))).join(' ');
  if (!labelled(tree, load, 'obj') || !carrying.has(lemma(tree, verb)) || links !== 'from to')
    return undefined;
  return [source, goal].map((node) => ({ node, head: verb, label: 'obl' }));
}

const carrying = words(
  'carry ferry transport fly haul evacuate ship deport smuggle escort move transfer bring drive',
);

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
