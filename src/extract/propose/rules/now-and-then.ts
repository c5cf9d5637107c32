import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { inName, phraseOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, prepositionOf, word } from '../walk.js';

/** "The Red Ford, now in the Lind Museum": be in; "Bo Ek, formerly of Norrland Bank": be formerly of. */
export function nowAndThen(tree: Tree, name: number): readonly Draft[] {
  if (!inName(tree, name)) return [];
  return dependents(tree, name, 'nmod').flatMap((place) => {
    const preposition = prepositionOf(tree, place);
    const adverb = word(tree, (preposition[0] ?? 0) - 1);
    const isPast = /^(?:formerly|previously|once)$/.test(adverb);
    if (!(isPast || /^(?:now|currently|today)$/.test(adverb)) || !inName(tree, phraseOf(tree, place).head))
      return [];
    const link = isPast ? `formerly ${textOf(tree, preposition)}` : textOf(tree, preposition);
    return [
      {
        subject: {
          head: name,
          tokens: phraseOf(tree, name).tokens.filter((token) => token < (preposition[0] ?? 0) - 1),
        },
        relation: { core: preposition, text: `is ${link}`, predicate: `be ${link.toLowerCase()}` },
        object: {
          head: place,
          tokens: phraseOf(tree, place).tokens.filter((token) => token > (preposition.at(-1) ?? 0)),
        },
        anchor: name,
        clause: null,
        reliability: 0.8,
      },
    ];
  });
}
