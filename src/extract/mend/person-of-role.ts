import { titleNouns } from '../propose/lexicon/titles.js';
import { dependents, headOf, inNameOf, labelled, lemma, word } from '../propose/walk.js';
import type { NameRun, Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "the ambassador to Japan, lawyer Grace Otieno": a person is another name of the ambassador, not of the country. */
export function personOfRole(tree: Tree, { first, type }: NameRun): readonly Edit[] {
  const place = headOf(tree, first);
  if (type !== 'PER' || place < 0 || !labelled(tree, first, 'appos') || !labelled(tree, place, 'nmod'))
    return [];
  const role = headOf(tree, place);
  const person = inNameOf(tree, place) === 'PER';
  let start = first;
  while (dependents(tree, first, 'nmod:desc', 'compound', 'amod').includes(start - 1)) start -= 1;
  const fits = !person && titleNouns.has(lemma(tree, role)) && word(tree, start - 1) === ',' && role < place;
  return fits ? [{ node: first, head: role }] : [];
}
