import type { Tree } from '../../tree.js';
import { subjectsOf } from '../clause/subjects.js';
import { type Draft, pairs } from '../draft.js';
import { words } from '../lexicon/verbs.js';
import { inName, phraseOf, phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../walk.js';

/** "Acme is a maker of pumps with headquarters in Graz", "Acme, a bank with its head office in Graz": have headquarters in. */
export function seatWith(tree: Tree, seat: number): readonly Draft[] {
  if (!isSeat(tree, seat) || wordsOf(tree, prepositionOf(tree, seat)) !== 'with') return [];
  const places = dependents(tree, seat, 'nmod', 'obl').filter(
    (node) =>
      inNameOf(tree, node) === 'LOC' && /^(?:in|at|near)$/.test(wordsOf(tree, prepositionOf(tree, node))),
  );
  const carrier = headOf(tree, seat);
  const isSaid = dependent(tree, carrier, 'cop') !== undefined;
  // "is a bank with no headquarters in Graz".
  if (isSaid && dependents(tree, seat, 'det').some((det) => word(tree, det) === 'no')) return [];
  const office = word(tree, seat - 1) === 'head' ? 'head office' : word(tree, seat);
  return places.flatMap((place) => {
    const link = `${office} ${wordsOf(tree, prepositionOf(tree, place))}`;
    return pairs(ownersOf(tree, seat), phrasesOf(tree, place)).map(([subject, object]) => ({
      subject,
      relation: { core: [seat], text: `has ${link}`, predicate: `have ${link}` },
      object,
      // "may be a bank with its seat in Graz": so is the seat.
      anchor: isSaid ? carrier : seat,
      clause: null,
      reliability: 0.8,
    }));
  });
}

function isSeat(tree: Tree, noun: number): boolean {
  return seats.has(word(tree, noun)) || (lemma(tree, noun) === 'office' && word(tree, noun - 1) === 'head');
}

const seats = words('headquarters base seat hq campus');

/** Who has it: the subject of what it hangs on, or the name that this tells of. */
function ownersOf(tree: Tree, seat: number): readonly Phrase[] {
  let noun = headOf(tree, seat);
  while (noun >= 0 && labelled(tree, noun, 'nmod') && dependent(tree, noun, 'cop') === undefined)
    noun = headOf(tree, noun);
  if (noun < 0 || upos(tree, noun) === 'VERB') return [];
  if (dependent(tree, noun, 'cop') !== undefined) return subjectsOf(tree, noun);
  if (inName(tree, noun)) return [phraseOf(tree, noun)];
  const name = headOf(tree, noun);
  return labelled(tree, noun, 'appos') && inName(tree, name) ? [phraseOf(tree, name)] : [];
}
