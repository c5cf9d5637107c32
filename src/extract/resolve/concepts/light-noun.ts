import { isFraction, wholeOf } from '../../propose/partitive.js';
import type { Phrase } from '../../propose/proposition.js';
import {
  dependents,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { PhraseContext } from '../phrases/phrase-rule.js';
import { lightNouns } from './concept-words.js';

/** What a phrase is really about when its head only counts: "troops" of "a number of troops"; null otherwise. */
export function complementOfLight(
  { head, tokens }: Phrase,
  { tree, names, sentence }: PhraseContext,
): Phrase | null {
  const counts = lightNouns.has(lemma(tree, head)) && !isFraction(tree, head);
  const inner = counts ? insideOf(tree, head) : wholeOf(tree, head);
  // "Most of Ukraine" is not Ukraine.
  if (inner === undefined || isItself(tree, head)) return null;
  if (!tokens.includes(inner) || names.at(sentence, inner) || !/^NN(?:P?S)?$/.test(xpos(tree, inner)))
    return null;
  const below = subtree(
    tree,
    inner,
    (child, parent) =>
      !labelled(tree, child, 'conj', 'cc') && !(parent === inner && labelled(tree, child, 'case')),
  );
  return { head: inner, tokens: below.filter((token) => tokens.includes(token)) };
}

function insideOf(tree: Tree, head: number): number | undefined {
  return dependents(tree, head, 'nmod').find((node) => wordsOf(tree, prepositionOf(tree, node)) === 'of');
}

/** "The number of deaths fell" is about the number, "the odd couple of the trade" about a couple, "as host of the show" about who hosts it. */
function isItself(tree: Tree, head: number): boolean {
  if (word(tree, head) === 'host')
    return dependents(tree, head, 'det').every((det) => word(tree, det) !== 'a');
  if (
    !/^(?:number|amount|couple|pair|score|round|set|average|total|array|range|variety|series)$/.test(
      lemma(tree, head),
    )
  )
    return false;
  return dependents(tree, head, 'det').some((child) => /^(?:the|this|that)$/.test(word(tree, child)));
}
