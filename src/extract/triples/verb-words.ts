import type { Clause } from '../propose/clause/clause.js';
import { isPassive } from '../propose/clause/verb-group.js';
import { dependent, dependents, labelled, word, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import { spell } from './spell.js';

/** The verb group as it stands, adverbs between its words included: "did n't really want to stop". */
export function verbWords(tree: Tree, clause: Clause, adverbs: boolean): string {
  const first = Math.min(...clause.verbs);
  const between = adverbs
    ? [clause.head, ...clause.governors].flatMap((verb) =>
        dependents(tree, verb, 'advmod').filter(
          (child) =>
            child >= first - 1 &&
            child < clause.head &&
            dependent(tree, child, 'obl', 'advmod', 'advcl') === undefined,
        ),
      )
    : [];
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

/** "to" that only opens an infinitive of purpose is no part of what is done. */
export function isInfinitive(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'mark').some((mark) => word(tree, mark) === 'to');
}
