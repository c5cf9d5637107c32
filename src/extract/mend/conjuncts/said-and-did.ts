import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, inNameOf, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The agency said Kim set goals and stressed the need": where no person speaks, a verb that goes on without a comma is
 * a part of what is said. "She said it failed and left" may be her leaving.
 */
export function saidAndDid(tree: Tree, verb: number): readonly Edit[] {
  const saying = sayingOf(tree, verb);
  if (saying < 0 || !reporting.has(lemma(tree, saying))) return [];
  if (dependent(tree, verb, 'nsubj') !== undefined || !isFiniteVerb(tree, verb)) return [];
  // "stressed the need" goes on with what is said, "added that it failed" with who says it.
  const tells = reporting.has(lemma(tree, verb));
  if (tells && (dependent(tree, verb, 'obj') === undefined || dependent(tree, verb, 'ccomp') !== undefined))
    return [];
  return goesOn(tree, verb, saying);
}

/** "did not specify it but said Kim left and stressed": the parser may hang the last on the first. */
function sayingOf(tree: Tree, verb: number): number {
  const first = headOf(tree, verb);
  if (first < 0 || reporting.has(lemma(tree, first))) return first;
  const between = dependents(tree, first, 'conj').findLast(
    (child) => child < verb && reporting.has(lemma(tree, child)),
  );
  return between ?? first;
}

function goesOn(tree: Tree, verb: number, saying: number): readonly Edit[] {
  const said = dependents(tree, saying, 'ccomp').findLast((child) => child > saying && child < verb);
  const and = dependent(tree, verb, 'cc');
  const speaker = dependent(tree, saying, 'nsubj') ?? dependent(tree, headOf(tree, saying), 'nsubj');
  if (said === undefined || and === undefined || word(tree, and) !== 'and' || word(tree, and - 1) === ',')
    return [];
  if (dependent(tree, said, 'nsubj') === undefined || (speaker !== undefined && isPerson(tree, speaker)))
    return [];
  return [{ node: verb, head: said }];
}

function isPerson(tree: Tree, node: number): boolean {
  const pronoun = upos(tree, node) === 'PRON' && word(tree, node) !== 'it';
  return pronoun || inNameOf(tree, node) === 'PER' || isOfPerson(tree, node);
}
