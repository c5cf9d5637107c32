import type { Tree } from '../../tree.js';
import { inName } from '../phrase.js';
import { dependent, dependents, labelled, upos, word, xpos } from '../walk.js';

export type Count = 'one' | 'many';

/** The number of a clause by its verb in the present or by a form of "be". */
export function numberOf(tree: Tree, verb: number): Count | null {
  const tensed = [...dependents(tree, verb, 'aux', 'cop'), verb].find((node) =>
    /^(?:VB[ZPD]|MD)$/.test(xpos(tree, node)),
  );
  if (tensed === undefined) return null;
  if (xpos(tree, tensed) === 'VBZ' || word(tree, tensed) === 'was') return 'one';
  return xpos(tree, tensed) === 'VBP' || word(tree, tensed) === 'were' ? 'many' : null;
}

/** Only what is surely of the other number: names, sums and what has several parts fit both. */
export function clashes(tree: Tree, noun: number, number: Count): boolean {
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
