import { isOfPerson } from '../propose/lexicon/titles.js';
import { inName } from '../propose/phrase.js';
import { dependents, headOf, inNameOf, labelled, upos, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "a chemist at Oslo University who ran the study": "who" is the person of the phrase, not where they work. */
export function personOfWho(tree: Tree, verb: number): readonly Edit[] {
  const near = headOf(tree, verb);
  if (near < 0 || !labelled(tree, verb, 'acl:relcl')) return [];
  const who = dependents(tree, verb, 'nsubj', 'obj').some((child) => /^whom?$/.test(word(tree, child)));
  if (!who || !isPlaceOrBody(tree, near)) return [];
  let noun = near;
  while (noun >= 0 && labelled(tree, noun, 'nmod', 'compound', 'flat', 'conj') && !isOfPerson(tree, noun))
    noun = headOf(tree, noun);
  const isPerson = isOfPerson(tree, noun) || inNameOf(tree, noun) === 'PER';
  return noun >= 0 && noun !== near && isPerson ? [{ node: verb, head: noun }] : [];
}

function isPlaceOrBody(tree: Tree, node: number): boolean {
  if (inName(tree, node)) return inNameOf(tree, node) !== 'PER';
  return upos(tree, node) === 'PROPN'
    ? false
    : !isOfPerson(tree, node) && organization.test(word(tree, node));
}

const organization =
  /^(?:university|institute|college|hospital|school|company|firm|bank|agency|ministry|group|party|center|centre|laboratory|lab|clinic|newspaper|organi[sz]ation|foundation|club|museum|association)$/;
