import type { Tree } from '../tree.js';
import type { Clause } from './clause/clause.js';
import { isPassive } from './clause/verb-group.js';
import { committing } from './lexicon/verbs.js';
import type { Relation } from './proposition.js';
import { dependents, lemma, word } from './walk.js';
import { isWeighed } from './weighed-deed.js';

/** The verb of a clause in dictionary form, with its particle and the commitments above it: `pledge to carry out`. */
export function verbPredicate(tree: Tree, clause: Clause): string {
  const governor = clause.governors.at(-1);
  if (governor !== undefined && isWeighed(tree, clause.head, governor))
    return [stem(tree, governor), word(tree, clause.head), ...particles(tree, clause.head)].join(' ');
  return [...commitments(tree, clause), stem(tree, clause.head)].join(' ');
}

/** A passive whose doer is unknown keeps its form: `be killed`. */
export function passivePredicate(tree: Tree, clause: Clause): string {
  const participle = [word(tree, clause.head), ...particles(tree, clause.head)].join(' ');
  return [...commitments(tree, clause), 'be', participle].join(' ');
}

export function copulaPredicate(tree: Tree, clause: Clause): string {
  return [...commitments(tree, clause), 'be'].join(' ');
}

/** Prepositions that add nothing: who meets with somebody meets them. */
const sameSense: ReadonlyMap<string, string> = new Map([
  ['meet with', 'meet'],
  ['meet up with', 'meet'],
  ['marry to', 'marry'],
  ['visit with', 'visit'],
  ['speak to', 'speak with'],
  ['talk to', 'talk with'],
]);

/** A relation by the verb group of a clause, with more words after it. */
export function verbRelation(
  tree: Tree,
  clause: Clause,
  predicate: string,
  ...more: readonly (readonly number[])[]
): Relation {
  const text = textOf(tree, [...clause.verbs, ...more.flat()]);
  return { core: clause.verbs, text, predicate: sameSense.get(predicate) ?? predicate };
}

export function textOf(tree: Tree, tokens: readonly number[]): string {
  return tokens.map((node) => tree.tokens[node]?.text ?? '').join(' ');
}

/** Dictionary form and particle: `carry out`. */
export function stem(tree: Tree, verb: number): string {
  return [lemma(tree, verb), ...particles(tree, verb)].join(' ');
}

function particles(tree: Tree, verb: number): readonly string[] {
  return dependents(tree, verb, 'compound:prt').map((child) => word(tree, child));
}

/** "used to run past the mill": it no longer does. */
function isPast(tree: Tree, governor: number): boolean {
  return word(tree, governor) === 'used' && word(tree, governor + 1) === 'to' && !isPassive(tree, governor);
}

/** What only commits to a deed is said in the predicate, since the deed is not done: "pledged to implement", "was chosen to lead". */
function commitments(tree: Tree, clause: Clause): readonly string[] {
  return clause.governors
    .filter((governor) => committing.has(lemma(tree, governor)) || isPast(tree, governor))
    .map((governor) =>
      isPast(tree, governor)
        ? 'used to'
        : `${isPassive(tree, governor) ? `be ${word(tree, governor)}` : lemma(tree, governor)} to`,
    );
}
