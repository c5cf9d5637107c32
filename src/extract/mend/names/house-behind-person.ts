import { inName } from '../../propose/phrase.js';
import { dependent, dependents, headOf, inNameOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Moss's colleague Ada Lind, of Erlen Bank": the bank is hers; whose colleague she is is told before. */
export function houseBehindPerson(tree: Tree, house: number): readonly Edit[] {
  const role = headOf(tree, house);
  const of = dependent(tree, house, 'case');
  if (role < 0 || of === undefined || word(tree, of) !== 'of' || word(tree, of - 1) !== ',') return [];
  if (!inName(tree, house) || inNameOf(tree, house) === 'PER' || upos(tree, role) !== 'NOUN') return [];
  const person = dependents(tree, role, 'appos').find(
    (child) => role < child && child < of && inNameOf(tree, child) === 'PER',
  );
  const isOwned = dependents(tree, role, 'nmod:poss').some((owner) => owner < role);
  return person !== undefined && isOwned ? [{ node: house, head: person, label: 'nmod' }] : [];
}
