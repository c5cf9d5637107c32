import type { NameRun, Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { phraseOf } from '../phrase.js';
import { headOf, labelled, lemma, nameAt, nameHead, prepositionOf, wordsOf } from '../walk.js';
import { isFixed, keeping } from './fixed-house.js';

/** "runs the Reef Laboratory at Lund University": be at. */
export function houseAtHouse(tree: Tree, node: number): readonly Draft[] {
  const outer = nameAt(tree, node);
  if (outer?.type !== 'ORG' || nameHead(tree, outer) !== node || !isFixed(tree, outer)) return [];
  const inner = tree.names.find(
    ({ first, type }) =>
      type === 'ORG' && [2, 3].includes(first - outer.last) && isBehindAt(tree, outer, first),
  );
  if (!inner || !isFixed(tree, inner)) return [];
  const house = nameHead(tree, inner);
  const [verb, preposition] = [headOf(tree, node), prepositionOf(tree, house)];
  const isBeside =
    (headOf(tree, house) === node && labelled(tree, house, 'nmod')) ||
    (labelled(tree, house, 'obl') && headOf(tree, house) === verb && keeping.has(lemma(tree, verb)));
  return isBeside && wordsOf(tree, preposition) === 'at'
    ? [
        {
          subject: { head: node, tokens: phraseOf(tree, node).tokens.filter((token) => token <= outer.last) },
          relation: { core: preposition, text: 'is at', predicate: 'be at' },
          object: phraseOf(tree, house),
          anchor: node,
          clause: null,
          reliability: 0.8,
        },
      ]
    : [];
}

function isBehindAt(tree: Tree, outer: NameRun, first: number): boolean {
  return /^at(?: the)?$/.test(tree.words.slice(outer.last + 1, first).join(' '));
}
