import { isFraction, isQuantifier } from '../../propose/partitive.js';
import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "two goals, the second of which Ek scored", "shirts, of which fans returned half": which part the verb behind it takes is
 * its object, and the clause tells of the whole.
 */
export function partOfWhich(tree: Tree, pronoun: number): readonly Edit[] {
  if (!/^(?:which|whom)$/.test(word(tree, pronoun)) || word(tree, pronoun - 1) !== 'of') return [];
  return inFront(tree, pronoun) ?? behind(tree, pronoun) ?? [];
}

/** "the second of which Ek scored". */
function inFront(tree: Tree, pronoun: number): readonly Edit[] | null {
  const part = pronoun - 2;
  const verb = headOf(tree, pronoun) === part ? dependent(tree, part, 'acl:relcl') : headOf(tree, pronoun);
  const whole = pluralBefore(tree, part);
  if (
    verb === undefined ||
    verb < pronoun ||
    !labelled(tree, verb, 'acl:relcl') ||
    headOf(tree, verb) !== part
  )
    return null;
  if (whole < 0 || !labelled(tree, part, 'appos', 'obj', 'parataxis') || !isPart(tree, part)) return null;
  const subject = dependents(tree, verb, 'nsubj').some((child) => child > pronoun);
  if (!subject || dependent(tree, verb, 'obj') !== undefined) return null;
  return [
    { node: pronoun, head: part, label: 'nmod' },
    { node: part, head: verb, label: 'obj' },
    { node: verb, head: whole },
  ];
}

/** Of one thing there is no second: "points in the tie-break, the second of which". */
function pluralBefore(tree: Tree, part: number): number {
  let whole = headOf(tree, part);
  if (!labelled(tree, part, 'appos'))
    whole = dependents(tree, whole, 'obj').find((child) => child < part) ?? -1;
  while (whole >= 0 && xpos(tree, whole) !== 'NNS' && labelled(tree, whole, 'nmod', 'obl', 'compound')) {
    const verb = headOf(tree, whole);
    const object = dependents(tree, verb, 'obj').find(
      (child) => child < whole && xpos(tree, child) === 'NNS',
    );
    whole = object ?? verb;
  }
  return whole >= 0 && xpos(tree, whole) === 'NNS' ? whole : -1;
}

/** "of which fans returned about half". */
function behind(tree: Tree, pronoun: number): readonly Edit[] | null {
  const verb = headOf(tree, pronoun);
  if (verb < pronoun || !labelled(tree, verb, 'acl:relcl') || !labelled(tree, pronoun, 'obl')) return null;
  const part = dependents(tree, verb, 'obj', 'obl', 'obl:unmarked', 'advmod').find(
    (child) => child > verb && isPart(tree, child),
  );
  if (part === undefined || dependents(tree, verb, 'obj').some((child) => child !== part)) return null;
  const hedge = dependent(tree, part, 'case');
  if (hedge !== undefined && !/^(?:about|around|over|under|nearly)$/.test(word(tree, hedge))) return null;
  return [
    { node: pronoun, head: part, label: 'nmod' },
    { node: part, label: 'obj' },
    ...(hedge === undefined ? [] : [{ node: hedge, label: 'advmod', upos: 'ADV', xpos: 'RB' }]),
  ];
}

function isPart(tree: Tree, node: number): boolean {
  return (
    isFraction(tree, node) ||
    isQuantifier(tree, node) ||
    xpos(tree, node) === 'JJS' ||
    (/^(?:ADJ|NOUN)$/.test(upos(tree, node)) &&
      /^(?:first|second|third|last|latter|former|rest)$/.test(word(tree, node))) ||
    /^(?:half|most|some|many)$/.test(word(tree, node))
  );
}
