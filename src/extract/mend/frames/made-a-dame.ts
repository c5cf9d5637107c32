import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependents, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "made her a dame": she is made one, and no dame is made for her. */
export function madeADame(tree: Tree, verb: number): readonly Edit[] {
  if (lemma(tree, verb) !== 'make' || upos(tree, verb) !== 'VERB') return [];
  const [person, role] = dependents(tree, verb, 'iobj', 'obj').filter((child) => child > verb);
  if (
    person === undefined ||
    role === undefined ||
    !labelled(tree, person, 'iobj') ||
    !labelled(tree, role, 'obj')
  )
    return [];
  const isA = dependents(tree, role, 'det').some((child) => /^an?$/.test(word(tree, child)));
  if (!isA || !isOfPerson(tree, role)) return [];
  return [
    { node: person, label: 'obj' },
    { node: role, label: 'xcomp' },
  ];
}
