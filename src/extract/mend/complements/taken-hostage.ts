import { isPassive } from '../../propose/clause/verb-group.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "took the pilot hostage", "was taken prisoner by rebels": what somebody then is, and no thing that is taken. */
export function takenHostage(tree: Tree, captive: number): readonly Edit[] {
  const verb = headOf(tree, captive);
  if (!captives.has(lemma(tree, captive)) || verb < 0 || verb > captive || !taking.has(lemma(tree, verb)))
    return [];
  const state: Edit = { node: captive, label: 'xcomp', upos: 'ADJ', xpos: 'JJ' };
  if (isPassive(tree, verb)) return [state, ...agentOf(tree, verb)];
  const [own] = dependents(tree, verb, 'obj').filter((child) => child < captive && child > verb);
  if (own !== undefined) return [state];
  // "the pilot hostage" is no kind of hostage.
  const taken = dependents(tree, captive, 'compound').find((child) => verb < child);
  if (taken === undefined || upos(tree, captive) !== 'NOUN') return [];
  const before = dependents(tree, captive, 'det', 'amod', 'nummod', 'nmod:poss').filter(
    (child) => child < taken,
  );
  return [state, { node: taken, head: verb, label: 'obj' }, ...before.map((node) => ({ node, head: taken }))];
}

function agentOf(tree: Tree, verb: number): readonly Edit[] {
  return dependents(tree, verb, 'obl')
    .filter((child) => labelled(tree, child, 'obl') && wordsOf(tree, prepositionOf(tree, child)) === 'by')
    .filter((child) => upos(tree, child) !== 'NUM' && word(tree, child) !== 'force')
    .map((node) => ({ node, label: 'obl:agent' }));
}

const captives = words('hostage prisoner captive');

const taking = words('take hold keep');
