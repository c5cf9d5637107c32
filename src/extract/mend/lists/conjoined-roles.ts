import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was a pupil of Liszt and the teacher of Doe": what somebody is besides goes on from what they are, not from the name between. */
export function conjoinedRoles(tree: Tree, role: number): readonly Edit[] {
  const name = headOf(tree, role);
  if (name < 0 || upos(tree, role) !== 'NOUN' || !isRole(tree, role)) return [];
  const inner = headOf(tree, name);
  if (inner < 0 || !labelled(tree, name, 'nmod')) return [];
  const first = roleAt(tree, name, inner);
  if (!isRole(tree, first)) return [];
  if (isSecondOffice(tree, role, name, first)) return [{ node: role, head: first }];
  // "an adviser to three ministers and a critic", but "a friend of a teacher and a critic".
  const isOne =
    xpos(tree, name) === 'NN' && dependents(tree, name, 'det').some((det) => /^an?$/.test(word(tree, det)));
  if (upos(tree, name) !== 'PROPN' && (isOne || upos(tree, name) !== 'NOUN')) return [];
  const isSaid = dependent(tree, first, 'cop') !== undefined || labelled(tree, first, 'appos');
  const determined = dependents(tree, role, 'det', 'nmod:poss').some((child) =>
    /^(?:an?|the|his|her|its)$/.test(word(tree, child)),
  );
  // "a graduate of Yale and winner of the cup": no name is followed by a bare office.
  const isBare =
    upos(tree, name) === 'PROPN' &&
    xpos(tree, role) === 'NN' &&
    [first, role].every((noun) => isOfPerson(tree, noun)) &&
    dependent(tree, role, 'det', 'nmod:poss') === undefined;
  return isSaid && (determined || isBare) && dependent(tree, role, 'nmod') !== undefined
    ? [{ node: role, head: first }, ...(first === inner ? [] : [{ node: name, head: first }])]
    : [];
}

/** "a professor of law at Lund and a member of the court": where the field of the role stands between. */
function roleAt(tree: Tree, name: number, inner: number): number {
  const outer = headOf(tree, inner);
  const isField =
    outer >= 0 &&
    labelled(tree, inner, 'nmod') &&
    upos(tree, inner) === 'NOUN' &&
    !isRole(tree, inner) &&
    wordsOf(tree, prepositionOf(tree, name)) === 'at';
  return isField ? outer : inner;
}

/** "professor of history and director of the museum": nobody is a professor of a director. */
function isSecondOffice(tree: Tree, role: number, field: number, first: number): boolean {
  const isField = upos(tree, field) === 'NOUN' && !isOfPerson(tree, field);
  const isBare = [first, role].every(
    (noun) => xpos(tree, noun) === 'NN' && dependent(tree, noun, 'det', 'nmod:poss') === undefined,
  );
  return (
    isField &&
    isBare &&
    [first, role].every((noun) => isOfPerson(tree, noun)) &&
    dependent(tree, role, 'nmod') !== undefined
  );
}

/** "the parent of Acme and the largest firm in Kent". */
function isRole(tree: Tree, noun: number): boolean {
  return (
    isOfPerson(tree, noun) ||
    isOfOrganization(tree, noun) ||
    /^(?:subsidiary|birthplace|home|seat)$/.test(lemma(tree, noun))
  );
}
