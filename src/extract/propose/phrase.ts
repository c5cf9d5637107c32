import type { Tree } from '../tree.js';
import { isMeasureNoun } from './lexicon/units.js';
import { isNotOnlyOrUntil } from './not-only-or-until.js';
import { wholeOf } from './partitive.js';
import type { Phrase } from './proposition.js';
import {
  conjuncts,
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  nameAt,
  subtree,
  upos,
  word,
  xpos,
} from './walk.js';

/** What hangs on a noun but is not part of naming it: other conjuncts, remarks, and clauses that say more. */
const outside = [
  'conj',
  'cc',
  'parataxis',
  'appos',
  'acl:relcl',
  'advcl',
  'discourse',
  'list',
  'dep',
  'nsubj',
  'cop',
  'aux',
  'mark',
  'ccomp',
  'csubj',
  'vocative',
  'reparandum',
  'orphan',
  'dislocated',
  'expl',
];

/** The noun phrase of one noun, without its preposition and without other conjuncts. */
export function phraseOf(tree: Tree, noun: number): Phrase {
  const name = namedBy(tree, noun);
  const head = name ?? noun;
  const copula = dependent(tree, noun, 'cop') ?? -1;
  const tokens = subtree(tree, noun, (child, parent) => {
    if (child === name) return true;
    // "In Wales it is an offence": what stands before the copula is no part of the offence.
    if (parent === noun && child < copula && copula < noun) return false;
    if (parent === noun && labelled(tree, child, 'case')) return false;
    if (parent === head || parent === noun) return !labelled(tree, child, ...outside);
    if (labelled(tree, child, 'appos')) return isNameOf(tree, child, parent);
    return !labelled(tree, child, 'acl:relcl', 'parataxis', 'advcl', 'discourse');
  });
  return { head, tokens: trim(tree, withoutStrayMarks(tree, tokens)) };
}

/** One phrase a conjunct: "Russia and China" are two, and so are "the brothers Niels and Peter", "two sons, Bo and Karl". */
export function phrasesOf(tree: Tree, noun: number): readonly Phrase[] {
  return together(tree, noun)
    .filter(
      (conjunct) =>
        (conjunct === noun || isNominal(tree, conjunct)) &&
        // "hired not Lind but Moss"; "not Lind" alone is left to whoever asks.
        !(isExcluded(tree, conjunct) && (conjunct !== noun || hasInstead(tree, noun))),
    )
    .flatMap((conjunct) => {
      const listed = listedBehind(tree, conjunct);
      return listed === undefined ? [phraseOf(tree, conjunct)] : phrasesOf(tree, listed);
    });
}

function listedBehind(tree: Tree, noun: number): number | undefined {
  const behind = word(tree, noun + 1) === ',' ? noun + 2 : noun + 1;
  const listed = xpos(tree, noun) === 'NNS' ? dependent(tree, noun, 'appos') : undefined;
  if (listed !== behind || !inName(tree, listed)) return undefined;
  return dependent(tree, listed, 'conj') === undefined ? undefined : listed;
}

/** "not Lind but Moss": another is named in its place. */
function hasInstead(tree: Tree, noun: number): boolean {
  return [noun, ...dependents(tree, noun, 'appos')].some((node) =>
    dependents(tree, node, 'conj').some((other) =>
      dependents(tree, other, 'cc').some((child) => word(tree, child) === 'but'),
    ),
  );
}

/** The conjuncts of a noun; of "the poet Lee and the painter Holt" those of the name. */
function together(tree: Tree, noun: number): readonly number[] {
  const name = namedBy(tree, noun);
  const others = name === undefined ? [] : conjuncts(tree, name).slice(1);
  return [...conjuncts(tree, noun), ...others];
}

/** "to Ghana, not to Togo", "the drums but not the piano": named only to be left out. */
export function isExcluded(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'advmod', 'cc').some(
    (child) => child < node && (isNot(tree, child) || isRather(tree, child)),
  );
}

/** "rather than", "instead of". */
function isRather(tree: Tree, node: number): boolean {
  return ['rather than', 'instead of'].includes(`${word(tree, node)} ${word(tree, node + 1)}`);
}

/** "not Togo"; but "not all of them", "not one of them", "not a single ship" are counted, not left out. */
function isNot(tree: Tree, node: number): boolean {
  const counts = /^(?:all|every|everyone|everybody|many|one|a single)\b/.test(
    `${word(tree, node + 1)} ${word(tree, node + 2)}`,
  );
  return word(tree, node) === 'not' && !isNotOnlyOrUntil(tree, node) && !counts;
}

export function isNominal(tree: Tree, node: number): boolean {
  if (['NOUN', 'PROPN', 'PRON', 'NUM'].includes(upos(tree, node)) || xpos(tree, node).startsWith('NN'))
    return true;
  // "is the chief executive", "most of the miners": with an article or as a quantity an adjective is used as a noun.
  return (
    upos(tree, node) === 'ADJ' &&
    (dependents(tree, node, 'det').length > 0 || wholeOf(tree, node) !== undefined)
  );
}

/** Whether a token belongs to a run that the name recogniser found. */
export function inName(tree: Tree, node: number): boolean {
  return nameAt(tree, node) !== undefined;
}

/**
 * The name that stands beside a common noun and is the same person or thing: "leader Kim Jong Un",
 * "its chairman, Jane Doe". The phrase is then about the name.
 */
function namedBy(tree: Tree, noun: number): number | undefined {
  if (upos(tree, noun) === 'PROPN' || inName(tree, noun)) return undefined;
  return dependents(tree, noun, 'appos').find(
    (child) =>
      child > noun &&
      upos(tree, child) === 'PROPN' &&
      (inName(tree, child) || isRightBehind(tree, child, noun) || isBetweenCommas(tree, child, noun)) &&
      !isInBracket(tree, child) &&
      !dependent(tree, child, 'case') &&
      // "her mother, a Protestant".
      !dependents(tree, child, 'det').some((det) => /^an?$/.test(tree.tokens[det]?.text ?? '')) &&
      // "the poet Lee and the painter Holt", but "the poets Lee and Holt" are two.
      (xpos(tree, noun) === 'NN' || !dependent(tree, child, 'conj')),
  );
}

/** "the death of the cyclist Ada Lind". */
function isNameOf(tree: Tree, node: number, noun: number): boolean {
  const isName = upos(tree, noun) === 'NOUN' && upos(tree, node) === 'PROPN';
  return isName && isRightBehind(tree, node, noun);
}

/** "the yard Tervala", "her play The Well": without a comma a proper noun names what the noun before it tells. */
export function isRightBehind(tree: Tree, name: number, noun: number): boolean {
  const isMeasure = isMeasureNoun(lemma(tree, noun));
  return subtree(tree, name)[0] === noun + 1 && upos(tree, noun + 1) !== 'PUNCT' && !isMeasure;
}

/** "its owner, Tervala, ...", "its top award, the Holt Prize," and not "the governor, a Democrat": a proper noun is what somebody's or the noun before it is called. */
function isBetweenCommas(tree: Tree, name: number, noun: number): boolean {
  const below = subtree(tree, name, (child) =>
    labelled(tree, child, 'flat', 'compound', 'amod', 'det', 'case', 'conj'),
  );
  const [first = name] = below;
  const definite = dependents(tree, noun, 'det', 'nmod:poss').some((det) => !/^an?$/.test(word(tree, det)));
  const bare = below.every(
    (node) => upos(tree, node) === 'PROPN' || (node === first && word(tree, node) === 'the'),
  );
  return (
    definite &&
    bare &&
    word(tree, first - 1) === ',' &&
    /^[,.;:]$/.test(word(tree, (below.at(-1) ?? name) + 1))
  );
}

/** "The mist frog (Philautus nebulosus)": a name that does not fill its bracket is no name of the noun. */
function isInBracket(tree: Tree, child: number): boolean {
  const name = nameAt(tree, child);
  return name !== undefined && word(tree, name.first - 1) === '(' && word(tree, name.last + 1) !== ')';
}

/** A possessive mark belongs to the word before it, wherever the parser hung it. */
function withoutStrayMarks(tree: Tree, tokens: readonly number[]): readonly number[] {
  return tokens.filter((token) => xpos(tree, token) !== 'POS' || tokens.includes(token - 1));
}

/** Marks at the edges are not part of a phrase, but for a bracket or quote whose twin stands inside. */
function trim(tree: Tree, tokens: readonly number[]): readonly number[] {
  let first = 0;
  let last = tokens.length - 1;
  while (first < last && (isMark(tree, tokens[first]) || isAnd(tree, tokens[first]))) first += 1;
  while (last > first && isMark(tree, tokens[last])) last -= 1;
  return tokens.slice(first, last + 1);
}

/** "and the painter Holt": a conjunction in front joins the phrase to another. */
function isAnd(tree: Tree, node: number | undefined): boolean {
  return node !== undefined && labelled(tree, node, 'cc') && upos(tree, node) === 'CCONJ';
}

function isMark(tree: Tree, node: number | undefined): boolean {
  return node !== undefined && upos(tree, node) === 'PUNCT';
}

/** The noun that a relative clause, participle or infinitive hangs on. */
export function antecedentOf(tree: Tree, verb: number): number | undefined {
  const head = headOf(tree, verb);
  return labelled(tree, verb, 'acl') && head >= 0 && isNominal(tree, head) ? head : undefined;
}
