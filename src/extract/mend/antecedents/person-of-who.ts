import { isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import { dependents, headOf, inNameOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a chemist at Oslo University who ran the study", "a boy with burns who fled": "who" is the person of the phrase. */
export function personOfWho(tree: Tree, verb: number): readonly Edit[] {
  const near = headOf(tree, verb);
  if (near < 0 || isPerson(tree, near)) return [];
  const who = dependents(tree, verb, 'nsubj', 'obj').some((child) => /^whom?$/.test(word(tree, child)));
  // Of a proper noun alone nobody knows whether it is somebody; within "Office of the Comptroller" it is not.
  const inOffice = labelled(tree, near, 'nmod') && upos(tree, headOf(tree, near)) === 'PROPN';
  if (!who || (upos(tree, near) === 'PROPN' && !inName(tree, near) && !inOffice)) return [];
  let noun = near;
  while (noun >= 0 && labelled(tree, noun, 'nmod', 'compound', 'flat', 'conj') && !isPerson(tree, noun))
    noun = headOf(tree, noun);
  return noun >= 0 && noun !== near && isPerson(tree, noun) ? [{ node: verb, head: noun }] : [];
}

/** Somebody, or several of them. */
function isPerson(tree: Tree, node: number): boolean {
  if (inName(tree, node)) return inNameOf(tree, node) === 'PER';
  return isOfPerson(tree, node) || people.has(lemma(tree, node)) || upos(tree, node) === 'PRON';
}

const people = words(
  'people person boy girl clerk guard aide student resident patient refugee migrant youth teenager friend guest cousin uncle aunt ' +
    'nephew niece neighbor neighbour colleague adult teen baby toddler infant couple family pair crew team staff group crowd source insider',
);
