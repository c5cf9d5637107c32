import type { Tree } from '../../tree.js';
import { type Draft, pairs } from '../draft.js';
import { phraseOf, phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, nameAt, prepositionOf, word } from '../walk.js';

/** "Turin, home to Fiat, grew": be home to -> Fiat. The parser may hang Fiat on Turin. */
export function homeTo(tree: Tree, noun: number): readonly Draft[] {
  const end = nameAt(tree, noun)?.last ?? noun;
  const home = end + 2;
  if (`${word(tree, end + 1)} ${word(tree, home)} ${word(tree, home + 1)}` !== ', home to') return [];
  const far = [home, noun]
    .flatMap((node) => dependents(tree, node, 'obl', 'nmod'))
    .find((node) => prepositionOf(tree, node)[0] === home + 1);
  if (far === undefined) return [];
  const place = phraseOf(tree, noun);
  const subject = { ...place, tokens: place.tokens.filter((token) => token <= end) };
  const core = [home, home + 1];
  return pairs([subject], phrasesOf(tree, far)).map(([bearer, object]) => ({
    subject: bearer,
    relation: { core, text: `is ${textOf(tree, core)}`, predicate: 'be home to' },
    object,
    anchor: noun,
    clause: null,
    reliability: 0.75,
  }));
}
