import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { inName, phraseOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { dependents, inNameOf, prepositionOf, subtree, word } from '../walk.js';

/** "The Red Ford, now in the Lind Museum": be in; "Bo Ek, formerly of Norrland Bank": be formerly of. */
export function nowAndThen(tree: Tree, name: number): readonly Draft[] {
  if (!inName(tree, name)) return [];
  return dependents(tree, name, 'nmod').flatMap((place) => {
    const preposition = prepositionOf(tree, place);
    const since = (preposition[0] ?? 0) - 1;
    const adverb = word(tree, since);
    const isPast = /^(?:formerly|previously|once)$/.test(adverb);
    if (!(isPast || /^(?:now|currently|today)$/.test(adverb)) || !inName(tree, phraseOf(tree, place).head))
      return [];
    if (!isPlaceOf(tree, since, name, place)) return [];
    const link = isPast ? `formerly ${textOf(tree, preposition)}` : textOf(tree, preposition);
    return [
      {
        subject: {
          head: name,
          tokens: phraseOf(tree, name).tokens.filter((token) => token < since),
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

/** "once of Ajax", "The Red Ford, once in Bonn.", but "once in Bonn she left"; "Ek, now with Ajax", but "for Ajax, now with Ek as coach". */
export function isPlaceOf(tree: Tree, adverb: number, name: number, place: number): boolean {
  const preposition = word(tree, adverb + 1);
  const isPerson = inNameOf(tree, name) === 'PER';
  if (word(tree, adverb) !== 'once') return preposition !== 'with' || isPerson;
  const end = subtree(tree, place).at(-1) ?? place;
  return preposition === 'of' || (!isPerson && /^[,.;]?$/.test(word(tree, end + 1)));
}
