import type { Tree } from '../tree.js';
import { isTime } from './clause/arguments.js';
import type { Draft } from './draft.js';
import { phraseOf } from './phrase.js';
import type { Proposition } from './proposition.js';
import { conjuncts, dependents, headOf, inNameOf, labelled, prepositionOf, wordsOf, xpos } from './walk.js';

/** When and where the clause of a draft is said to happen, or the deed that a noun stands for. */
export function circumstancesOf(tree: Tree, draft: Draft): Pick<Proposition, 'time' | 'place'> {
  const verb = draft.clause?.gap ?? draft.clause?.head;
  const heads =
    draft.clause && verb !== undefined ? [verb, ...draft.clause.governors.toReversed()] : [draft.anchor];
  const around = heads.flatMap((head) => dependents(tree, head, 'obl', 'advmod', 'nmod', 'obj'));
  const others = around.filter(
    (node) => ![draft.object.head, draft.subject.head].some((end) => conjuncts(tree, node).includes(end)),
  );
  const time = others.find((node) => dates(tree, node));
  const place = others.find((node) => isPlace(tree, node));
  const future = heads.some((head) => dependents(tree, head, 'aux').some((aux) => xpos(tree, aux) === 'MD'));
  return {
    time: time === undefined ? null : { phrase: phraseOf(tree, time), future },
    place: place === undefined ? null : phraseOf(tree, place),
  };
}

/** A bare date, or one behind a preposition that says when and not since or until when. */
function dates(tree: Tree, node: number): boolean {
  if (!isTime(tree, node) && !hasYear(tree, node)) return false;
  const preposition = wordsOf(tree, prepositionOf(tree, node));
  return preposition === ''
    ? !labelled(tree, node, 'nmod:poss')
    : ['on', 'in', 'at', 'during'].includes(preposition);
}

function hasYear(tree: Tree, node: number): boolean {
  return xpos(tree, node) === 'CD' && /^(?:1\d|20)\d\d$/.test(tree.tokens[node]?.text ?? '');
}

/** "in Oslo", "near the Alps": the name of a place behind a preposition that says where. */
export function isPlace(tree: Tree, node: number): boolean {
  if (headOf(tree, node) < 0 || isTime(tree, node)) return false;
  return (
    inNameOf(tree, node) === 'LOC' && ['in', 'at', 'near'].includes(wordsOf(tree, prepositionOf(tree, node)))
  );
}
