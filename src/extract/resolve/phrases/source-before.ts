import { reporting } from '../../propose/lexicon/verbs.js';
import { phraseOf } from '../../propose/phrase.js';
import { headOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { PhraseContext, Referent } from './phrase-rule.js';

/** "According to KCNA, Kim spoke. It claimed that ...": the organisation that the sentence before is from. */
export function sourceBefore(
  it: number,
  { follow, names, sentence, tree, trees }: PhraseContext,
): Referent | null {
  const verb = headOf(tree, it);
  const previous = trees[sentence - 1];
  if (!previous || verb !== tree.root || !labelled(tree, it, 'nsubj') || !reporting.has(lemma(tree, verb)))
    return null;
  const sources = previous.tokens.flatMap((_, node) => {
    const isSource = wordsOf(previous, prepositionOf(previous, node)) === 'according to';
    return isSource && names.at(sentence - 1, node)?.entity.type === 'ORGANIZATION' ? [node] : [];
  });
  const [source] = sources;
  return source === undefined || sources.length > 1 ? null : follow(phraseOf(previous, source), sentence - 1);
}
