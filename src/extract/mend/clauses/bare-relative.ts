import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  subtree,
  upos,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The house the family bought needs a roof": a clause right between a subject and its verb tells of the subject. */
export function bareRelative(tree: Tree, verb: number): readonly Edit[] {
  const main = headOf(tree, verb);
  if (!isFiniteVerb(tree, verb)) return [];
  if (main < verb) return aroundVerb(tree, verb);
  if (dependent(tree, verb, 'mark', 'obj', 'advmod') !== undefined) return [];
  const noun = dependents(tree, main, 'nsubj').find((child) => child < verb);
  if (noun === undefined) return ofSecondSubject(tree, verb, main);
  const own = dependent(tree, verb, 'nsubj');
  if (!labelled(tree, verb, 'advcl') || own === undefined || own < noun) return [];
  const between = tree.tokens.map((_token, node) => node).slice(noun + 1, main);
  const joined = between.every((node) => upos(tree, node) !== 'PUNCT' && isWithin(tree, node, verb));
  return joined ? [{ node: verb, head: noun, label: 'acl:relcl' }] : [];
}

/** "said the law Chad passed violates the treaty": the parser may take what the law does for a complement of passing it. */
function aroundVerb(tree: Tree, verb: number): readonly Edit[] {
  const main = dependents(tree, verb, 'xcomp', 'ccomp').find(
    (child) =>
      child === verb + 1 &&
      /^VB[DZ]$/.test(xpos(tree, child)) &&
      dependent(tree, child, 'nsubj') === undefined,
  );
  const told = main === undefined ? [] : ofSecondSubject(tree, verb, main);
  if (main === undefined || told.length === 0) return [];
  return [...told, { node: main, head: headOf(tree, verb), label: tree.parse.labels[verb] ?? 'ccomp' }];
}

/** "said the dam China builds threatens Laos": of two subjects in a row the first is that of the verb behind. */
function ofSecondSubject(tree: Tree, verb: number, main: number): readonly Edit[] {
  const [noun, own, ...others] = dependents(tree, verb, 'nsubj').filter((child) => child < verb);
  if (noun === undefined || own === undefined || others.length > 0 || !isFiniteVerb(tree, main)) return [];
  const isNext = upos(tree, noun) === 'NOUN' && subtree(tree, own)[0] === noun + 1;
  const mark = dependent(tree, main, 'mark', 'aux') ?? main;
  if (!isNext || dependent(tree, noun, 'det') === undefined || mark < main) return [];
  return [
    { node: noun, head: main, label: 'nsubj' },
    { node: verb, head: noun, label: 'acl:relcl' },
  ];
}
