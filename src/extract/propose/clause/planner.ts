import type { Tree } from '../../tree.js';
import { words } from '../lexicon/verbs.js';
import { dependents, lemma, prepositionOf, wordsOf } from '../walk.js';

/** "a bid by Acme to buy it", "a request from the mayor to close it", "the refusal of the bank to pay": whose a plan is. */
export function plannerOf(tree: Tree, noun: number): number | undefined {
  const links = ofBearer.has(lemma(tree, noun)) ? /^(?:by|from|of)$/ : /^(?:by|from)$/;
  return dependents(tree, noun, 'nmod').find((child) =>
    links.test(wordsOf(tree, prepositionOf(tree, child))),
  );
}

/** What "of" marks of them has, makes or is it, and is not what it is about. Lemmas. */
const ofBearer = words(
  'refusal failure inability unwillingness willingness reluctance readiness ability capacity power right decision attempt desire intention ambition',
);
