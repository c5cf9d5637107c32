import type { Tree } from '../../tree.js';
import { isOfOrganization, isOfPerson } from '../lexicon/titles.js';
import { inName } from '../phrase.js';
import { lemma } from '../walk.js';

/** Whether a noun or pronoun stands for somebody who can do things: "Norway", "clerks", "the authorities", "it", "them". */
export function mayAct(tree: Tree, node: number): boolean {
  if (inName(tree, node) || isOfPerson(tree, node) || isOfOrganization(tree, node)) return true;
  return /^(?:people|police|army|navy|force|troop|rebel|country|nation|authority|regulator|side|parent|public|family|community|household|youth|tourist|they|it|he|she|them|him|her|us|me|you)$/.test(
    lemma(tree, node),
  );
}
