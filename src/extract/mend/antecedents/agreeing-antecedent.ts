import { clashes, numberOf } from '../../propose/clause/number.js';
import { isNominal } from '../../propose/phrase.js';
import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "linked the fire to faulty wires, which was removed": a pronoun with a singular verb has no plural before it, nor the other way round. */
export function agreeingAntecedent(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  if (noun < 0) return [];
  const pronoun = dependents(tree, verb, 'nsubj').find((child) => /^(?:which|that)$/.test(word(tree, child)));
  const number = pronoun === undefined ? null : numberOf(tree, verb);
  if (number === null || !clashes(tree, noun, number)) return [];
  let above = headOf(tree, noun);
  while (above >= 0 && !(isNominal(tree, above) && above < noun && !clashes(tree, above, number))) {
    // With a clause of its own in between the pronoun may mean all that it says.
    if (upos(tree, above) === 'VERB' && !labelled(tree, above, 'acl'))
      return word(tree, (pronoun ?? 0) - 1) === ',' ? [{ node: verb, head: above, label: 'advcl' }] : [];
    above = headOf(tree, above);
  }
  return above < 0 ? [] : [{ node: verb, head: above }];
}
