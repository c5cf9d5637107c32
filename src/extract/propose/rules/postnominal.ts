import type { Tree } from '../../tree.js';
import { type Draft, pairs } from '../draft.js';
import { circumstantial, circumstantialPhrases, isAdverbial } from '../lexicon/prepositions.js';
import { inName, phrasesOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { dependents, headOf, labelled, prepositionOf, upos, word, wordsOf } from '../walk.js';

/** "Lind was a painter active in Bonn", "Moss, a firm responsible for the port": be active in, be responsible for. */
export function postnominal(tree: Tree, noun: number): readonly Draft[] {
  if (upos(tree, noun) !== 'NOUN') return [];
  const subjects = bearersOf(tree, noun);
  if (subjects.length === 0) return [];
  return dependents(tree, noun, 'amod')
    .filter((adjective) => adjective > noun && upos(tree, adjective) === 'ADJ')
    .flatMap((adjective) =>
      dependents(tree, adjective, 'obl', 'nmod').flatMap((place) => {
        const preposition = prepositionOf(tree, place);
        const link = wordsOf(tree, preposition);
        const isTold =
          (preposition[0] ?? 0) > adjective &&
          link !== 'than' &&
          !circumstantial.has(link) &&
          !circumstantialPhrases.has(link) &&
          !isAdverbial(tree, place);
        const objects = isTold ? phrasesOf(tree, place).filter(({ head }) => inName(tree, head)) : [];
        const predicate = `be ${word(tree, adjective)} ${link}`;
        const words = [adjective, ...preposition];
        return pairs(subjects, objects).map(([subject, object]) => ({
          subject,
          relation: { core: words, text: `is ${textOf(tree, words)}`, predicate },
          object,
          anchor: noun,
          clause: null,
          reliability: 0.75,
        }));
      }),
    );
}

/** Of whom a predicate or an apposition tells. */
function bearersOf(tree: Tree, noun: number): readonly Phrase[] {
  const isPredicate = dependents(tree, noun, 'cop').length > 0 && prepositionOf(tree, noun).length === 0;
  if (isPredicate) return dependents(tree, noun, 'nsubj').flatMap((subject) => phrasesOf(tree, subject));
  const name = headOf(tree, noun);
  return labelled(tree, noun, 'appos') && inName(tree, name) ? phrasesOf(tree, name).slice(0, 1) : [];
}
