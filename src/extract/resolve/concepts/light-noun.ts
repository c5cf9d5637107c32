import type { Phrase } from '../../propose/proposition.js';
import {
  dependents,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
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
  const counts =
    lightNouns.has(lemma(tree, head)) ||
    /^(?:NUM|DET|PRON)$/.test(upos(tree, head)) ||
    /^(?:most|much|many|several)$/.test(word(tree, head));
  if (!counts || isItself(tree, head)) return null;
  const inner = dependents(tree, head, 'nmod').find((node) => {
    // "Most of Ukraine" is not Ukraine.
    const isOf = wordsOf(tree, prepositionOf(tree, node)) === 'of';
    return isOf && tokens.includes(node) && !names.at(sentence, node);
  });
  if (inner === undefined || !/^NNS?$/.test(xpos(tree, inner))) return null;
  // Who owns 12 percent of the stock does not own the stock; 12 percent of voters are voters.
  if (/^(?:%|percent)$/.test(lemma(tree, head)) && xpos(tree, inner) === 'NN') return null;
  const below = subtree(tree, inner, (child) => !labelled(tree, child, 'case', 'conj', 'cc'));
  return { head: inner, tokens: below.filter((token) => tokens.includes(token)) };
}

/** "The number of deaths fell" is about the number, "the odd couple of the trade" about a couple. */
function isItself(tree: Tree, head: number): boolean {
  if (!/^(?:number|amount|couple|pair|score|round|set|array|range|variety|series)$/.test(lemma(tree, head)))
    return false;
  return dependents(tree, head, 'det').some((child) => /^(?:the|this|that)$/.test(word(tree, child)));
}
