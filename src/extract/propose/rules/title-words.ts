import type { Tree } from '../../tree.js';
import { isDemonym } from '../lexicon/demonyms.js';
import { bosses, isPortfolio } from '../lexicon/offices.js';
import { words } from '../lexicon/verbs.js';
import { inName } from '../phrase.js';
import { dependents, labelled, lemma, nameAt, upos, word, wordsOf, xpos } from '../walk.js';

/** The noun with the common nouns and plain adjectives that make it a title: `chief executive`, `prime minister`. */
export function titleWords(tree: Tree, noun: number): readonly number[] {
  const parts = dependents(tree, noun, 'compound', 'amod').filter(
    (child) =>
      child < noun &&
      (!inName(tree, child) || isPortfolio(tree, child)) &&
      !isDemonym(tree, child) &&
      !isHouseBefore(tree, child, noun) &&
      xpos(tree, child) !== 'JJR' &&
      (xpos(tree, child) !== 'JJS' || nondescript.has(lemma(tree, noun))) &&
      !isCapitalisedSister(tree, child + 1, noun) &&
      // "a stage and film actor".
      dependents(tree, child, 'conj').length === 0 &&
      (!plainAdjective(tree, child) || (nondescript.has(lemma(tree, noun)) && isForemost(tree, child))),
  );
  const hyphenated = dependents(tree, noun, 'flat').filter(
    (child) => child > noun && word(tree, noun + 1) === '-' && !inName(tree, child),
  );
  const prefix =
    /^(?:great|grand|step|half|foster)$/.test(word(tree, noun - 2)) && word(tree, noun - 1) === '-';
  const start = parts
    .filter((child) => !prefix || child < noun - 2)
    .flatMap((child) => [...hyphenChain(tree, child), child]);
  return [...start, ...(prefix ? [noun - 2, noun - 1] : []), noun, ...hyphenated];
}

/** Who says nothing of nondescript: "the richest man of Africa" is more than a man of Africa. */
const nondescript = words('man woman person player figure boy girl');

function isForemost(tree: Tree, node: number): boolean {
  return xpos(tree, node) === 'JJS' || /^(?:only|first|last|sole)$/.test(word(tree, node));
}

/** "third-" of "third-generation farmer": one word with what stands behind its hyphen. */
function hyphenChain(tree: Tree, node: number): readonly number[] {
  return word(tree, node - 1) === '-' ? [...hyphenChain(tree, node - 2), node - 2, node - 1] : [];
}

/** `brother-in-law`. */
export function namesOf(tree: Tree, words: readonly number[]): string {
  return wordsOf(tree, words).replaceAll(' - ', '-');
}

/** Of the adjectives only those that name an office belong to a title. */
function plainAdjective(tree: Tree, node: number): boolean {
  return (
    labelled(tree, node, 'amod') &&
    // "first lady", "first secretary".
    !(word(tree, node) === 'first' && /^(?:lady|minister|secretary|vice)$/.test(word(tree, node + 1))) &&
    !/^(?:prime|vice|deputy|chief|foreign|general|executive|former|senior|secretary|attorney|managing|acting|supreme|editorial|financial|interim|founding|medical|artistic|creative|technical|sporting|scientific|clinical|commercial|regional|national|political|military|religious|legal|musical|athletic|academic|permanent|special|co-?)$/.test(
      word(tree, node),
    )
  );
}

/** "Norrland boss Ada Holt": a proper noun before an office that a name follows is what the office is of, if nobody knows it. */
export function isHouseBefore(tree: Tree, node: number, noun: number): boolean {
  const isChief = word(tree, noun) === 'executive' && word(tree, noun - 1) === 'chief';
  return (
    upos(tree, node) === 'PROPN' &&
    node === noun - (isChief ? 2 : 1) &&
    (isChief || bosses.has(tree.tokens[noun]?.text ?? '')) &&
    nameAt(tree, noun + 1)?.type === 'PER' &&
    !isPortfolio(tree, node)
  );
}

/** "North" and "Korean" both hang on "leader". */
export function isCapitalisedSister(tree: Tree, child: number, noun: number): boolean {
  return (
    tree.parse.heads[child - 1] === noun &&
    /^(?:North|South|East|West|New|Saudi|Sri|Puerto|Costa|El|San)$/.test(tree.tokens[child - 1]?.text ?? '')
  );
}
