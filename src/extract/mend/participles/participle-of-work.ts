import { isMadeOf } from '../../propose/lexicon/making.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the star of The Well, directed by Lee": nobody directs a star so; the film before the comma was. */
export function participleOfWork(tree: Tree, verb: number): readonly Edit[] {
  const person = headOf(tree, verb);
  if (xpos(tree, verb) !== 'VBN' || !labelled(tree, verb, 'acl') || labelled(tree, verb, 'acl:relcl'))
    return [];
  if (word(tree, verb - 1) !== ',') return [];
  if (!isOfPerson(tree, person) && inNameOf(tree, person) !== 'PER') return [];
  const work = dependents(tree, person, 'nmod').find(
    (node) =>
      node > person &&
      node < verb &&
      !labelled(tree, node, 'nmod:poss') &&
      subtree(tree, node).includes(verb - 2),
  );
  const isThing = work !== undefined && /^(?:NOUN|PROPN)$/.test(upos(tree, work)) && !isOfPerson(tree, work);
  if (!isThing || inNameOf(tree, work) === 'PER') return [];
  const made = placed.has(lemma(tree, verb)) || isMadeOf(lemma(tree, verb), lemma(tree, work));
  return made ? [{ node: verb, head: work }] : [];
}

/** Nobody is so either. */
const placed = words('locate situate establish entitle title direct stage');
