import { inName } from '../../propose/phrase.js';
import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "tensions between Chad and Libya that led to war": "that" narrows a noun down, and no name needs it. */
export function restrictiveClause(tree: Tree, verb: number): readonly Edit[] {
  const name = headOf(tree, verb);
  if (name < 0 || upos(tree, name) !== 'PROPN' || !inName(tree, name)) return [];
  const that = dependents(tree, verb, 'nsubj', 'obj').some((child) => word(tree, child) === 'that');
  const first = labelled(tree, name, 'conj') ? headOf(tree, name) : name;
  const noun = headOf(tree, first);
  const under = labelled(tree, first, 'nmod') && noun >= 0 && noun < first && upos(tree, noun) === 'NOUN';
  return that && under ? [{ node: verb, head: noun }] : [];
}
