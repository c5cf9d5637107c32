import type { Tree } from '../../tree.js';
import { inName } from '../phrase.js';
import { dependents, lemma, prepositionOf, word, wordsOf } from '../walk.js';
import { words } from './verbs.js';

/** Verbs that bring, keep or leave something in a state, which says more than they do: "put on trial". Lemmas. */
export const stating = words(
  'put take bring keep leave hold place call throw set send turn return remand drive force push plunge bid lay cast',
);

/** What may be the state, by its preposition: "into custody", "out of work". */
const states: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'into',
      'custody question doubt account consideration force effect service operation exile action practice line debt care space orbit disarray chaos',
    ],
    [
      'in',
      'custody jail prison detention hospital doubt question check power office line reserve order motion danger limbo ruin tear place touch shape charge suspense captivity contempt quarantine isolation storage trust',
    ],
    [
      'on',
      'trial hold display loan fire leave alert bail record notice sale parole probation trailer track course guard offer show stream air shore',
    ],
    [
      'under',
      'control pressure siege arrest review threat scrutiny surveillance guard investigation contract lock wrap strain protection observation sanction cover fire',
    ],
    ['at', 'risk bay ease stake odds'],
    [
      'to',
      'prison jail hospital death justice account light rest sleep use sea safety flight market court trial work power victory',
    ],
    ['for', 'sale trial'],
    ['up for', 'sale auction grab'],
    ['out of', 'work business office power action court control prison jail hospital reach sight'],
    ['off', 'work court guard balance course limit'],
    [
      'without',
      'power pay work water food home shelter electricity heat heating job money help gas fuel care internet income',
    ],
  ].map(([preposition = '', nouns = '']) => [preposition, words(nouns)]),
);

/** "into custody", "on trial": a bare noun with its preposition that tells how somebody or something is, and names nothing. */
export function isState(tree: Tree, noun: number): boolean {
  const preposition = prepositionOf(tree, noun);
  const isBare =
    preposition.at(-1) === noun - 1 &&
    dependents(tree, noun, 'nmod', 'acl', 'conj', 'appos').length === 0 &&
    word(tree, noun + 1) !== '-';
  return (
    isBare && !inName(tree, noun) && states.get(wordsOf(tree, preposition))?.has(lemma(tree, noun)) === true
  );
}
