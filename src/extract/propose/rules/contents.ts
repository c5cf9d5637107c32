import type { Tree } from '../../tree.js';
import { blends, containers, units } from '../lexicon/units.js';
import { words } from '../lexicon/verbs.js';
import { wholeOf } from '../partitive.js';
import { phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import { dependents, lemma, prepositionOf, upos, wordsOf } from '../walk.js';

/** The noun that names a thing in a predicate: of "gave a sack of flour to", "sold most of the flour to" the flour, else the noun itself. */
export function contentsOf(tree: Tree, noun: number): number {
  const whole = wholeOf(tree, noun);
  if (whole !== undefined && upos(tree, whole) === 'NOUN') return whole;
  if (![containers, units, counts].some((nouns) => nouns.has(lemma(tree, noun)))) return noun;
  const inside = dependents(tree, noun, 'nmod').find(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'of' && upos(tree, child) === 'NOUN',
  );
  return inside === undefined ? noun : contentsOf(tree, inside);
}

/** "a number of papers", "dozens of rounds of fire". */
const counts = words(
  'number lot dozen score hundred thousand million billion couple pair handful series string variety range round',
);

/** What a blend is made of, one phrase each: "burns a mixture of oxygen and propane" burns both; else the phrase itself. */
export function partsOf(tree: Tree, phrase: Phrase): readonly Phrase[] {
  if (!blends.has(lemma(tree, phrase.head))) return [phrase];
  const parts = dependents(tree, phrase.head, 'nmod')
    .filter((child) => wordsOf(tree, prepositionOf(tree, child)) === 'of')
    .flatMap((child) => phrasesOf(tree, child));
  return parts.length > 0 ? parts : [phrase];
}
