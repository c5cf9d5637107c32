import { isTime } from '../../propose/clause/arguments.js';
import { isMeasureNoun } from '../../propose/lexicon/units.js';
import { dependent, dependents, lemma, subtree, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "called off the search": behind a verb and its particle, a noun without a preposition is the object. */
export function bareObject(tree: Tree, verb: number): readonly Edit[] {
  const particle = dependent(tree, verb, 'compound:prt');
  if (upos(tree, verb) !== 'VERB' || dependent(tree, verb, 'obj') !== undefined) return [];
  const noun = dependents(tree, verb, 'obl').find(
    (child) =>
      child > verb &&
      dependent(tree, child, 'case') === undefined &&
      !isTime(tree, child) &&
      !isMeasureNoun(lemma(tree, child)) &&
      (particle !== undefined || isHeldBack(tree, child, verb)),
  );
  return noun === undefined ? [] : [{ node: noun, head: verb, label: 'obj' }];
}

/** "approved in May a law on parking": right behind a phrase with a preposition and with an article of its own. */
function isHeldBack(tree: Tree, noun: number, verb: number): boolean {
  const [article] = dependents(tree, noun, 'det');
  const front = dependents(tree, verb, 'obl').find((child) => verb < child && child < noun);
  return (
    article !== undefined &&
    front !== undefined &&
    dependent(tree, front, 'case') === verb + 1 &&
    (subtree(tree, front).at(-1) ?? front) === article - 1 &&
    dependent(tree, verb, 'xcomp', 'ccomp') === undefined
  );
}
