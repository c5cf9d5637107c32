import { dependent, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "married Anna of Saxony, the daughter of John": a noun behind a comma that says nothing by itself tells of the name before. */
export function strayApposition(tree: Tree, noun: number): readonly Edit[] {
  if (upos(tree, noun) !== 'NOUN') return [];
  if (dependent(tree, noun, 'cop', 'nsubj', 'case', 'cc') !== undefined) return [];
  const article = dependent(tree, noun, 'det');
  if (article === undefined || word(tree, article - 1) !== ',') return [];
  let name = article - 2;
  if (upos(tree, name) !== 'PROPN') return [];
  while (
    upos(tree, headOf(tree, name)) === 'PROPN' ||
    (headOf(tree, name) >= 0 && labelled(tree, name, 'nmod'))
  )
    name = headOf(tree, name);
  return name < noun && upos(tree, name) === 'PROPN' && headOf(tree, name) === headOf(tree, noun)
    ? [{ node: noun, head: name, label: 'appos' }]
    : [];
}
