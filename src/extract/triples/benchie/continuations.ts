import type { Clause } from '../../propose/clause/clause.js';
import { clauseOf } from '../../propose/clause/clauses-of.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { shortPhrase } from '../short-phrase.js';
import { spell } from '../spell.js';

/** A clause that goes on where another ends, with all before its object in the words of its verb. */
interface Continuation {
  readonly clause: Clause;
  readonly verb: string;
}

/**
 * Infinitives and participles behind the object, or behind the verb itself: "was the last ship to enter ; the port",
 * "sold the house to pay ; his debts".
 */
export function continuations(
  tree: Tree,
  clause: Clause,
  verb: string,
  objects: readonly Phrase[],
): readonly Continuation[] {
  const [first] = objects;
  const last = first?.head ?? clause.head;
  const onVerb = dependents(tree, clause.head, 'xcomp', 'advcl').filter(
    (node) => node > last && (labelled(tree, node, 'xcomp') ? first !== undefined : isInfinitive(tree, node)),
  );
  return [
    ...objects.flatMap((object) =>
      dependents(tree, object.head, 'acl')
        .filter((node) => node > object.head && !labelled(tree, node, 'acl:relcl'))
        .flatMap((node) => continued(tree, upTo(tree, verb, object), node)),
    ),
    ...onVerb.flatMap((node) => continued(tree, first ? upTo(tree, verb, first) : verb, node)),
  ];
}

function upTo(tree: Tree, verb: string, object: Phrase): string {
  return `${verb} ${spell(tree, shortPhrase(tree, object))}`;
}

function continued(tree: Tree, start: string, node: number): readonly Continuation[] {
  const clause = clauseOf(tree, node);
  if (clause === null || clause.copular) return [];
  const before = dependents(tree, node, 'mark', 'case').filter((mark) => mark < node);
  const fixed = before.flatMap((mark) => dependents(tree, mark, 'fixed'));
  const group = [...before, ...fixed, ...dependents(tree, node, 'aux', 'compound:prt'), node];
  return [{ clause, verb: `${start} ${spell(tree, group)}` }];
}

function isInfinitive(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'mark').some((mark) => word(tree, mark) === 'to');
}
