import { titleNouns } from '../../propose/lexicon/titles.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  upos,
  word,
} from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the ambassador to Japan, lawyer Grace Otieno": a person is another name of the ambassador, not of the country. */
export function personOfRole(tree: Tree, { first, type }: NameRun): readonly Edit[] {
  let place = headOf(tree, first);
  // "an analyst at the Institute for Roads, Ada Holt": through all of the name.
  while (isOfName(tree, place)) place = headOf(tree, place);
  // A list would have an "and".
  const isBeside =
    labelled(tree, first, 'appos') || (labelled(tree, first, 'conj') && !isListed(tree, first));
  if (type !== 'PER' || place < 0 || !isBeside) return [];
  const role = labelled(tree, place, 'nmod') ? headOf(tree, place) : roleBefore(tree, place);
  const person = inNameOf(tree, place) === 'PER';
  let start = first;
  while (dependents(tree, first, 'nmod:desc', 'compound', 'amod').includes(start - 1)) start -= 1;
  if (isTold(tree, role)) return [];
  const fits = !person && titleNouns.has(lemma(tree, role)) && word(tree, start - 1) === ',' && role < place;
  return fits
    ? [
        { node: first, head: role, label: 'appos' },
        { node: place, head: role, label: 'nmod' },
      ]
    : [];
}

/** "Ada Moss, daughter of the rector, Bo Moss": she has a name already, so it is the rector's. */
function isTold(tree: Tree, role: number): boolean {
  const person = labelled(tree, role, 'appos') ? headOf(tree, role) : -1;
  return person >= 0 && (inNameOf(tree, person) === 'PER' || upos(tree, person) === 'PRON');
}

/** "met the commissioner for roads, Ada Holt": the parser may hang the roads on the verb. */
function roleBefore(tree: Tree, place: number): number {
  const role = (prepositionOf(tree, place)[0] ?? 0) - 1;
  const areSisters = labelled(tree, place, 'obl') && headOf(tree, role) === headOf(tree, place);
  return areSisters && labelled(tree, role, 'obj', 'nsubj') ? role : -1;
}

function isListed(tree: Tree, name: number): boolean {
  return (
    dependents(tree, name, 'cc', 'conj').length > 0 || dependents(tree, headOf(tree, name), 'conj').length > 1
  );
}

function isOfName(tree: Tree, node: number): boolean {
  const above = headOf(tree, node);
  return above >= 0 && inNameOf(tree, node) === 'ORG' && nameAt(tree, above) === nameAt(tree, node);
}
