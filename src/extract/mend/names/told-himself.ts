import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The bishop, himself a former soldier, resigned": what stands behind "himself" is said of the bishop, and does nothing else. */
export function toldHimself(tree: Tree, noun: number): readonly Edit[] {
  const article = dependents(tree, noun, 'det')[0];
  if (article === undefined || upos(tree, noun) !== 'NOUN' || word(tree, article - 2) !== ',') return [];
  const pronoun = article - 1;
  const bearer = headOf(tree, pronoun);
  const isTold = /^(?:him|her|it)self$/.test(word(tree, pronoun)) && labelled(tree, pronoun, 'appos');
  return isTold && bearer >= 0 && bearer < pronoun ? [{ node: noun, head: bearer, label: 'appos' }] : [];
}
