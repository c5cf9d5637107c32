import { inName, isNominal } from '../../propose/phrase.js';
import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
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

type Count = 'one' | 'many';

/** The number of a clause by its verb in the present or by a form of "be". */
function numberOf(tree: Tree, verb: number): Count | null {
  const tensed = [...dependents(tree, verb, 'aux', 'cop'), verb].find((node) =>
    /^(?:VB[ZPD]|MD)$/.test(xpos(tree, node)),
  );
  if (tensed === undefined) return null;
  if (xpos(tree, tensed) === 'VBZ' || word(tree, tensed) === 'was') return 'one';
  return xpos(tree, tensed) === 'VBP' || word(tree, tensed) === 'were' ? 'many' : null;
}

/** Only what is surely of the other number: names, sums and what has several parts fit both. */
function clashes(tree: Tree, noun: number, number: Count): boolean {
  if (inName(tree, noun) || upos(tree, noun) !== 'NOUN') return false;
  if (dependent(tree, noun, 'conj') !== undefined || labelled(tree, noun, 'conj')) return false;
  if (number === 'one')
    return (
      xpos(tree, noun) === 'NNS' &&
      word(tree, noun).endsWith('s') &&
      !singular.test(word(tree, noun)) &&
      dependent(tree, noun, 'nummod') === undefined
    );
  // "the team that were", "a number of boys that were".
  return (
    xpos(tree, noun) === 'NN' &&
    dependent(tree, noun, 'nmod') === undefined &&
    !collective.test(word(tree, noun))
  );
}

const singular = /(?:ics|news|series|species|means|headquarters|works|barracks|crossroads)$/;
const collective =
  /^(?:team|staff|crew|police|government|family|public|group|army|party|band|club|board|committee|majority|number|lot|couple|pair|data|media|people|cattle|youth|squad|side|company|council|union|rest|half|percent|%)$/;
