import type { Tree } from '../../tree.js';
import { mayAct } from '../clause/actor.js';
import { toilerOf } from '../clause/toiler.js';
import { words } from '../lexicon/verbs.js';
import { dependents, lemma, word, xpos } from '../walk.js';

/** "lost, only to be welcomed at home", "came from behind to beat Bonn": an infinitive that tells how it ended. */
export function isOutcome(tree: Tree, deed: number, verb: number): boolean {
  const to = dependents(tree, deed, 'mark').find((mark) => word(tree, mark) === 'to');
  if (to === undefined) return false;
  if (word(tree, to - 1) === 'only' && word(tree, to - 2) === ',') return true;
  if (xpos(tree, verb) === 'VBD' && toilerOf(tree, deed, verb) !== undefined) return true;
  if (winning.has(lemma(tree, deed))) return isTurn(tree, verb, to) || isDefeat(tree, verb, to);
  return taking.has(lemma(tree, deed)) && isDefeat(tree, verb, to);
}

/** "beat Bonn 3-1 to win the cup": told when it is over; "crushed the shell to reach the seed" is what for. */
function isDefeat(tree: Tree, verb: number, to: number): boolean {
  return (
    beating.has(lemma(tree, verb)) &&
    // The past of "beat" looks like its present.
    /^VB[DZP]$/.test(xpos(tree, verb)) &&
    dependents(tree, verb, 'obj').some((object) => object > verb && object < to && mayAct(tree, object))
  );
}

const beating = words('beat defeat overcome thrash outpoint stun crush down edge upset outplay overpower');

const winning = words(
  'win beat defeat draw edge down claim clinch secure snatch seal earn level equalise reach retain regain',
);

/** What only the winner does, though many try: "rallied to take control" tells no outcome. */
const taking = words('take lift capture');

/** "came from behind", "fought back", "held on", "rallied": what is told of a match when it is over. */
function isTurn(tree: Tree, verb: number, to: number): boolean {
  if (!/^VB[DZ]$/.test(xpos(tree, verb))) return false;
  const [next, second] = [word(tree, verb + 1), word(tree, verb + 2)];
  if (/^(?:come|fight|battle|storm|bounce|hit)$/.test(lemma(tree, verb)))
    // "came back to Oslo to win" is what for.
    return next === 'back'
      ? to === verb + 2 || second === 'from'
      : next === 'from' && /^(?:behind|two|three|one|a|\d)/.test(second);
  if (/^(?:hold|hang|cling)$/.test(lemma(tree, verb))) return next === 'on';
  return lemma(tree, verb) === 'rally' && /^(?:to|from|late)$/.test(next);
}

/** "lost no time in": did so at once. */
export function wastesNone(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obj').some(
    (time) => lemma(tree, time) === 'time' && word(tree, time - 1) === 'no',
  );
}
