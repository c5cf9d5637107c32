import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { naming, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';

/** Whether a noun and the name right behind it are one argument of their verb, not two: "praised goalkeeper Jan Ek". */
export function areOne(tree: Tree, noun: number, name: number, verb: number): boolean {
  // No name is an adverbial without a preposition.
  const bare =
    /^obl(?::agent)?$/.test(tree.parse.labels[name] ?? '') && dependent(tree, name, 'case') === undefined;
  if (bare && labelled(tree, noun, 'obl'))
    return dependent(tree, noun, 'det') !== undefined || isKind(tree, noun);
  if (bare && labelled(tree, noun, 'obj')) return !takesTwo.has(lemma(tree, verb));
  if (!labelled(tree, noun, 'obj', 'iobj') || !labelled(tree, name, 'obj')) return false;
  // "commanded the destroyer Halsey", but "named the destroyer Halsey" and "gave the teacher Halsey".
  return !takesTwo.has(lemma(tree, verb)) || isGoingOn(tree, verb, name) || isWhom(tree, noun, name, verb);
}

/** "joins from drugmaker Norrland", "was backed by financier Karl Klein": one of these, though without an article. */
function isKind(tree: Tree, noun: number): boolean {
  return xpos(tree, noun) === 'NN' && (isOfPerson(tree, noun) || isOfOrganization(tree, noun));
}

/** "named the poet Karl Klein as heir", "sold the chain Klein to a rival": the second part stands behind a preposition. */
function isGoingOn(tree: Tree, verb: number, name: number): boolean {
  return dependents(tree, verb, 'obl').some(
    (child) => child > name && /^(?:as|to)$/.test(wordsOf(tree, prepositionOf(tree, child))),
  );
}

/** "gave actor Karl Klein a prize", "told the daily Kurier that": the verb has another object, or the name fits the noun. */
function isWhom(tree: Tree, noun: number, name: number, verb: number): boolean {
  const article = dependent(tree, noun, 'det', 'nmod:poss');
  // Whoever is told something about somebody is told no name.
  if (lemma(tree, verb) === 'tell') return article !== undefined;
  const others = [...dependents(tree, verb, 'obj', 'xcomp'), ...dependents(tree, name, 'appos')];
  if (others.some((child) => child > name && isUnmarked(tree, child))) return true;
  // "sold the vineyard Tersk".
  if (lemma(tree, verb) === 'sell') return article !== undefined && !isOfPerson(tree, noun);
  const kind = inNameOf(tree, name);
  const fits = kind === 'PER' ? isOfPerson(tree, noun) : kind === 'ORG' && isOfOrganization(tree, noun);
  // "named their daughter Ada", but "named defender Jan Ek".
  return fits && xpos(tree, noun) === 'NN' && (!naming.has(lemma(tree, verb)) || article === undefined);
}

/** "a prize", "300 euros": with an article or a number, and right behind a word. */
function isUnmarked(tree: Tree, node: number): boolean {
  const [start] = dependents(tree, node, 'det', 'nummod', 'nmod:poss');
  return (
    start !== undefined &&
    /^\p{L}/u.test(word(tree, start - 1)) &&
    dependent(tree, node, 'case') === undefined
  );
}

const takesTwo: ReadonlySet<string> = new Set([
  ...naming,
  ...words('give send show offer teach hand pay award grant tell lend sell bring name make'),
]);
