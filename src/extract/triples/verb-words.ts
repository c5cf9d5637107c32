import type { Clause } from '../propose/clause/clause.js';
import { isPassive } from '../propose/clause/verb-group.js';
import { dependent, dependents, labelled, upos, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import { spell } from './spell.js';

/** The verb group as it stands, with the adverbs in it and beside it: "also did n't really want to stop". */
export function verbWords(tree: Tree, clause: Clause): string {
  const group = clause.copular ? clause.verbs.filter((node) => node !== clause.head) : clause.verbs;
  return spell(tree, [...group, ...adverbs(tree, clause)]);
}

/** The same, where a participle has no auxiliary with the copula that it lacks: "pressure ; be caused by ; heat". */
export function finiteWords(tree: Tree, clause: Clause): string {
  const words = verbWords(tree, clause);
  return lacksCopula(tree, clause) ? `be ${words}` : words;
}

function adverbs(tree: Tree, clause: Clause): readonly number[] {
  // Adverbs behind a copula belong to what is said of the subject: "is so huge".
  if (clause.copular) return [];
  const bare = [clause.head, ...clause.governors]
    .flatMap((verb) => dependents(tree, verb, 'advmod'))
    .filter((node) => isBare(tree, node));
  let first = Math.min(...clause.verbs);
  while (bare.includes(first - 1)) first -= 1;
  return bare.filter((node) => node >= first && node <= clause.head + 1);
}

function isBare(tree: Tree, adverb: number): boolean {
  const plain = upos(tree, adverb) === 'ADV' && xpos(tree, adverb) !== 'WRB';
  return plain && dependent(tree, adverb, 'obl', 'advmod', 'advcl') === undefined;
}

function lacksCopula(tree: Tree, clause: Clause): boolean {
  const bare = clause.governors.length === 0 && dependents(tree, clause.head, 'aux', 'cop').length === 0;
  return (
    bare &&
    xpos(tree, clause.head) === 'VBN' &&
    isPassive(tree, clause.head) &&
    labelled(tree, clause.head, 'acl', 'advcl')
  );
}
