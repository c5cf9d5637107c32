import type { Tree } from '../../tree.js';
import { blends, containers, units } from '../lexicon/units.js';
import { words } from '../lexicon/verbs.js';
import { wholeOf } from '../partitive.js';
import { phrasesOf } from '../phrase.js';
import type { Phrase } from '../proposition.js';
import { dependents, lemma, prepositionOf, upos, word, wordsOf, xpos } from '../walk.js';

/** The noun that names a thing in a predicate: of "gave a sack of flour to", "sold most of the flour to" the flour, else the noun itself. */
export function contentsOf(tree: Tree, noun: number): number {
  const whole = wholeOf(tree, noun);
  if (whole !== undefined && upos(tree, whole) === 'NOUN') return whole;
  if (![containers, units, counts].some((nouns) => nouns.has(lemma(tree, noun))) && !isLoose(tree, noun))
    return noun;
  const inside = dependents(tree, noun, 'nmod').find(
    (child) => wordsOf(tree, prepositionOf(tree, child)) === 'of' && upos(tree, child) === 'NOUN',
  );
  return inside === undefined ? noun : contentsOf(tree, inside);
}

/** "a pair of shoes", "dozens of shells". Lemmas. */
const counts = words('dozen hundred thousand million billion couple pair handful');

/** "a number of papers", "scores of letters": a count with "a" or bare, and a plural; "the number of papers" is a figure. */
function isLoose(tree: Tree, noun: number): boolean {
  const dets = dependents(tree, noun, 'det', 'nmod:poss');
  const isOne = dets.some((det) => word(tree, det) === 'a');
  const isBare = dets.length === 0 && /^(?:lots|scores|rounds)$/.test(word(tree, noun));
  const isMany = dependents(tree, noun, 'nmod').some((child) => xpos(tree, child) === 'NNS');
  return isMany && (isBare || (isOne && /^(?:number|lot|variety|string)$/.test(lemma(tree, noun))));
}

/** What a blend is made of, one phrase each: "burns a mixture of oxygen and propane" burns both; else the phrase itself. */
export function partsOf(tree: Tree, phrase: Phrase): readonly Phrase[] {
  if (!blends.has(lemma(tree, phrase.head))) return [phrase];
  const parts = dependents(tree, phrase.head, 'nmod')
    .filter((child) => wordsOf(tree, prepositionOf(tree, child)) === 'of')
    .flatMap((child) => phrasesOf(tree, child));
  return parts.length > 0 ? parts : [phrase];
}
