import type { Clause } from '../propose/clause/clause.js';
import { isPassive } from '../propose/clause/verb-group.js';
import { dependent, dependents, labelled, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import { spell } from './spell.js';

/** The verb group as it stands, adverbs between its words included: "did n't really want to stop". */
export function verbWords(tree: Tree, clause: Clause): string {
  const first = Math.min(...clause.verbs);
  // Adverbs behind a copula belong to what is said of the subject: "is so huge".
  const verbs = clause.copular ? [] : [clause.head, ...clause.governors];
  const between = verbs.flatMap((verb) =>
    dependents(tree, verb, 'advmod').filter(
      (child) => child > first && child < clause.head && isBare(tree, child),
    ),
  );
  const group = clause.copular ? clause.verbs.filter((node) => node !== clause.head) : clause.verbs;
  const words = spell(tree, [...group, ...between]);
  return lacksCopula(tree, clause) ? `is ${words}` : words;
}

/** "pressure caused by heat" is told as "is caused by". */
function lacksCopula(tree: Tree, clause: Clause): boolean {
  const bare = clause.governors.length === 0 && dependents(tree, clause.head, 'aux', 'cop').length === 0;
  return (
    bare &&
    xpos(tree, clause.head) === 'VBN' &&
    isPassive(tree, clause.head) &&
    labelled(tree, clause.head, 'acl', 'advcl')
  );
}

function isBare(tree: Tree, adverb: number): boolean {
  return dependent(tree, adverb, 'obl', 'advmod', 'advcl') === undefined;
}
