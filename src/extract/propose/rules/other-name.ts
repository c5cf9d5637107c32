import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { inName, phraseOf } from '../phrase.js';
import { dependents, inNameOf, word } from '../walk.js';

/** "Norrland Foods, formerly Moss Dairy,", "the Tarn Company, later Tarn Lines,": be formerly, be later. */
export function otherName(tree: Tree, name: number): readonly Draft[] {
  if (!inName(tree, name) || inNameOf(tree, name) === 'PER') return [];
  return dependents(tree, name, 'appos').flatMap((other) => {
    const { tokens } = phraseOf(tree, other);
    const [start = other] = tokens;
    const adverb = adverbs.test(word(tree, start)) ? start : start - 1;
    const isNamed = inName(tree, other) && inNameOf(tree, other) !== 'PER' && word(tree, adverb - 1) === ',';
    if (!isNamed || !adverbs.test(word(tree, adverb))) return [];
    const cue = word(tree, adverb);
    return [
      {
        subject: { head: name, tokens: phraseOf(tree, name).tokens.filter((token) => token < adverb - 1) },
        relation: { core: [adverb], text: `is ${cue}`, predicate: `be ${cue}` },
        object: { head: other, tokens: tokens.filter((token) => token > adverb) },
        anchor: name,
        clause: null,
        reliability: 0.8,
      },
    ];
  });
}

const adverbs = /^(?:formerly|previously|originally|later|now|today|subsequently)$/;
