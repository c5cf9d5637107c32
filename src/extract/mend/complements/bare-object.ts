import { isTime } from '../../propose/clause/arguments.js';
import { isMeasureNoun } from '../../propose/lexicon/units.js';
import { dependent, dependents, lemma, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "called off the search": behind a verb and its particle, a noun without a preposition is the object. */
export function bareObject(tree: Tree, verb: number): readonly Edit[] {
  const particle = dependent(tree, verb, 'compound:prt');
  if (upos(tree, verb) !== 'VERB' || particle === undefined || dependent(tree, verb, 'obj') !== undefined)
    return [];
  const noun = dependents(tree, verb, 'obl').find(
    (child) =>
      child > verb &&
      dependent(tree, child, 'case') === undefined &&
      !isTime(tree, child) &&
      !isMeasureNoun(lemma(tree, child)),
  );
  return noun === undefined ? [] : [{ node: noun, head: verb, label: 'obj' }];
}
