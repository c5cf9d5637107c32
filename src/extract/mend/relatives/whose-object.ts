import { isInfinitive, isPassive } from '../../propose/clause/verb-group.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the bakery, whose ovens Lind designed": behind "whose" with a subject of its own the verb does something to what is owned. */
export function whoseObject(tree: Tree, whose: number): readonly Edit[] {
  const noun = headOf(tree, whose);
  if (word(tree, whose) !== 'whose' || noun < whose || noun > whose + 3) return [];
  const behind = word(tree, whose - 1) === ',' ? whose - 2 : whose - 1;
  const verb = (tree.labelled.get('acl') ?? []).find((node) => isClauseOf(tree, node, noun, behind));
  const owner = verb === undefined ? -1 : antecedent(tree, verb, noun);
  if (verb === undefined || owner < 0 || owner >= whose || !isWithin(tree, behind, owner)) return [];
  const [deed = verb, ...more] = dependents(tree, verb, 'xcomp').filter((node) => isInfinitive(tree, node));
  if (more.length > 0 || takesMore(tree, deed) || isNamed(tree, noun)) return [];
  return [
    { node: verb, head: owner, label: 'acl:relcl' },
    { node: noun, head: deed, label: 'obj' },
  ];
}

/** An active verb of a clause, whose own subject begins right behind the noun. */
function isClauseOf(tree: Tree, verb: number, noun: number, behind: number): boolean {
  if (!labelled(tree, verb, 'acl:relcl') || upos(tree, verb) !== 'VERB' || isPassive(tree, verb))
    return false;
  const subject = dependents(tree, verb, 'nsubj').find((child) => noun < child && child < verb);
  if (subject === undefined || dependent(tree, verb, 'obj', 'ccomp') !== undefined) return false;
  const [first] = subtree(tree, subject).filter((node) => node > noun);
  const above = headOf(tree, verb);
  return first === noun + 1 && (above === noun || above <= behind);
}

/** "whose brother Martin drowned": the name is his. */
function isNamed(tree: Tree, noun: number): boolean {
  const bearsName =
    isOfPerson(tree, noun) ||
    /^(?:ship|ferry|boat|yacht|vessel|trawler|tanker|airline|horse|dog)$/.test(word(tree, noun));
  return xpos(tree, noun) === 'NN' && bearsName && upos(tree, noun + 1) === 'PROPN';
}

function antecedent(tree: Tree, verb: number, noun: number): number {
  const above = headOf(tree, verb);
  return above === noun ? headOf(tree, noun) : above;
}

/** "whose house they slept in", "whose sons it gave a job": something else is done. */
function takesMore(tree: Tree, deed: number): boolean {
  const behind = deed + 1;
  const isStranded =
    /^(?:in|on|at|with|to|from|for|about|by|of)$/.test(word(tree, behind)) &&
    !labelled(tree, behind, 'case', 'mark', 'compound:prt');
  return isStranded || dependent(tree, deed, 'obj', 'ccomp', 'xcomp') !== undefined;
}
