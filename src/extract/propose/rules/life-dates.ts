import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { livesIn } from '../lives.js';
import { phraseOf } from '../phrase.js';
import { nameAt, nameHead } from '../walk.js';

/** "Ada Holt (3 May 1901 in Oslo – 1 June 1990 in Graz)": be born in -> Oslo, die in -> Graz. */
export function lifeDates(tree: Tree, node: number): readonly Draft[] {
  const name = nameAt(tree, node);
  if (!name || nameHead(tree, name) !== node) return [];
  return livesIn(tree, name).map(({ deed, mark, place, date }) => ({
    subject: phraseOf(tree, node),
    relation: {
      core: mark === undefined ? [] : [mark],
      text: deed === 'born' ? 'was born in' : 'died in',
      predicate: deed === 'born' ? 'be born in' : 'die in',
    },
    object: { head: place[0] ?? node, tokens: place },
    anchor: node,
    clause: null,
    time: { phrase: { head: date.at(-1) ?? node, tokens: date }, future: false },
    reliability: 0.89,
  }));
}
