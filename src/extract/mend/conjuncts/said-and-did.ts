import { isFiniteVerb, isPassive } from '../../propose/clause/verb-group.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, inNameOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The agency said Kim set goals and stressed the need": where no person speaks, a verb that goes on without a comma is
 * a part of what is said. "She said it failed and left" may be her leaving.
 */
export function saidAndDid(tree: Tree, verb: number): readonly Edit[] {
  const added = addedReport(tree, verb);
  if (added) return added;
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

/** "said that the road had been shut but added that it would open": no road adds anything. */
function addedReport(tree: Tree, verb: number): readonly Edit[] | null {
  const said = headOf(tree, verb);
  const saying = said < 0 || !labelled(tree, said, 'ccomp') ? -1 : headOf(tree, said);
  const subject = said < 0 ? undefined : dependent(tree, said, 'nsubj');
  if (saying < 0 || subject === undefined || dependent(tree, verb, 'nsubj') !== undefined) return null;
  const content = dependent(tree, verb, 'ccomp');
  const tells =
    [verb, saying].every((each) => reporting.has(lemma(tree, each))) &&
    content !== undefined &&
    dependents(tree, content, 'mark').some((mark) => word(tree, mark) === 'that');
  const isThing = upos(tree, subject) === 'NOUN' && isPassive(tree, said) && !isPerson(tree, subject);
  return tells && isThing && isFiniteVerb(tree, verb) ? [{ node: verb, head: saying }] : null;
}
