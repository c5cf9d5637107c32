import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { reciprocalVerbOf } from '../lexicon/nouns.js';
import { phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, lemma, prepositionOf, upos, wordsOf } from '../walk.js';

/** "talks between Trump and Kim", "the merger of Acme and Holt": the first does with the second what the noun says. */
export function between(tree: Tree, noun: number): readonly Draft[] {
  const predicate = upos(tree, noun) === 'NOUN' ? reciprocalVerbOf(lemma(tree, noun)) : undefined;
  if (!predicate) return [];
  return dependents(tree, noun, 'nmod')
    .filter((child) => isOfBoth(tree, noun, wordsOf(tree, prepositionOf(tree, child))))
    .flatMap((child) => {
      const [subject, ...others] = phrasesOf(tree, child);
      const relation = { core: [noun], text: textOf(tree, [noun, ...prepositionOf(tree, child)]), predicate };
      if (!subject) return [];
      return others.map((object) => ({
        subject,
        relation,
        object,
        anchor: noun,
        clause: null,
        reliability: 0.73,
      }));
    });
}

function isOfBoth(tree: Tree, noun: number, preposition: string): boolean {
  if (preposition === 'of') return /^(?:merger|marriage|alliance|partnership)$/.test(lemma(tree, noun));
  return preposition === 'between' || preposition === 'among';
}
