import { entityId } from '../../../model/entity.js';
import { isFirstTo } from '../../propose/clause/ranked.js';
import { portfolio } from '../../propose/lexicon/offices.js';
import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { currencies, isMeasureNoun } from '../../propose/lexicon/units.js';
import { words } from '../../propose/lexicon/verbs.js';
import { isFraction, isPartOfOne } from '../../propose/partitive.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependent, dependents, headOf, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { wordAt } from '../mentions/run.js';
import type { PhraseAnswer, PhraseContext } from '../phrases/phrase-rule.js';
import { complement } from './complement.js';
import { conceptKey, conceptName } from './concept-name.js';
import { emptyNouns, timeNouns } from './concept-words.js';
import { leftModifiers } from './left-modifiers.js';
import { complementOfLight } from './light-noun.js';
import { ownerOf, possessive } from './owner.js';

/**
 * A noun phrase that names nothing: its head noun with the adjectives and nouns that describe it. Articles, counts,
 * relative clauses and remarks are left out; an owner with a name is kept: "its own three new missiles", said of Iran, is
 * "Iran's missiles"; so is the one complement that tells which it is.
 * Null for pronouns, numbers, amounts, dates and clauses.
 */
export function concept(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const { tree } = context;
  const inner = complementOfLight(phrase, context);
  if (inner) return concept(inner, context);
  const { head } = phrase;
  if (!isCommonNoun(tree, head)) return null;
  const allowed = new Set(phrase.tokens);
  const left = leftModifiers(
    tree,
    head,
    (token) => allowed.has(token),
    (token) => isInName(token, context),
  );
  if (/^ones?$/.test(word(tree, head))) return null;
  const right = complement(phrase, context);
  // "the youngest woman to win in Rome" need not be the youngest woman.
  if (right.length === 0 && isFirstTo(tree, head)) return null;
  // "The rest" of what the text tells elsewhere is nothing alone, "the rest of the crew" is.
  const isEmpty = emptyNouns.has(lemma(tree, head)) && !(isPart(tree, head) && right.length > 0);
  // "spent the better part of a year there".
  const isBetter = word(tree, head) === 'part' && word(tree, head - 1) === 'better';
  if ((left.length === 0 || isBetter) && (isEmpty || isSomebody(tree, head))) return null;
  const owners = ownersIn(right, context);
  // "The fate of its crew" is that of a crew where nobody knows whose.
  const tokens = [...left, ...counted(tree, head), head, ...joined(tree, head), ...right].filter(
    (token) => upos(tree, token) !== 'PRON' || owners.has(token),
  );
  const possessor = ownerOf(head, context);
  // "their leaders": whose, one would have to know.
  if (possessor === 'unknown' && tokens.length === 1) return null;
  // "belongs to a group", "a number": of what, one would have to know.
  if (possessor === null && tokens.length === 1 && unspecified.has(lemma(tree, head))) return null;
  const owner = possessor === 'unknown' ? null : possessor;
  const key = conceptKey(tree, tokens, context.names.inSentence(context.sentence), owners);
  const name = conceptName(tree, tokens, (token) => isInName(token, context), owners);
  return {
    entityId: entityId('concept', owner ? `${owner.entityId} ${key}` : key),
    name: owner ? `${possessive(owner.name)} ${name}` : name,
    type: 'CONCEPT',
    tokens: wholeMention(tree, phrase, tokens),
    alias: null,
    chance: owner?.chance ?? 1,
  };
}

const unspecified = words('group number cause amount possibility kind sort type aim');

/** "the rest of the crew", "a lack of money", "two-thirds of the lake"; "the case against the bank" is whole too. */
function isPart(tree: Tree, head: number): boolean {
  const isOfSome =
    /^(?:rest|part)$/.test(word(tree, head)) ||
    (word(tree, head) === 'lack' && word(tree, head + 1) === 'of') ||
    (lemma(tree, head) === 'case' && word(tree, head + 1) === 'against');
  return isOfSome || (isPartOfOne(tree, head) && word(tree, head) !== 'fraction');
}

/** "two" of "two-thirds of the lake". */
function counted(tree: Tree, head: number): readonly number[] {
  const [first] = isFraction(tree, head) ? dependents(tree, head, 'nummod', 'compound') : [];
  return first === undefined
    ? []
    : Array.from({ length: Math.max(0, head - first) }, (_, place) => first + place);
}

/** "-in-law" of "brother-in-law". */
function joined(tree: Tree, head: number): readonly number[] {
  const parts = dependents(tree, head, 'flat').filter((node) => node > head);
  return word(tree, head + 1) === '-' && parts.every((node, place) => node === head + 1 + place) ? parts : [];
}

/** The names that possessive pronouns in a complement stand for, by token: "its" of "the fate of its crew". */
function ownersIn(tokens: readonly number[], context: PhraseContext): ReadonlyMap<number, string> {
  const owners = new Map<number, string>();
  for (const token of tokens) {
    if (upos(context.tree, token) !== 'PRON') continue;
    const owner = ownerOf(headOf(context.tree, token), context);
    if (owner && owner !== 'unknown') owners.set(token, owner.name);
  }
  return owners;
}

/** "the man who trembled": without what tells who they are they are anybody. */
function isSomebody(tree: Tree, head: number): boolean {
  return (
    /^(?:man|woman|people|person|individual|place|area|kind)$/.test(lemma(tree, head)) &&
    dependent(tree, head, 'acl') !== undefined &&
    dependent(tree, head, 'nummod') === undefined &&
    // "a 34-year-old man suspected of it" is one, as "two men" are.
    dependents(tree, head, 'amod').every(
      (child) => word(tree, child - 2) !== 'year' || word(tree, child) !== 'old',
    )
  );
}

function isCommonNoun(tree: Tree, head: number): boolean {
  // "joined the march": months are written large.
  const isTime = timeNouns.has(lemma(tree, head)) && !/^march(?:es)?$/.test(tree.tokens[head]?.text ?? '');
  const counted = (isTime && !isCurrency(tree, head)) || isAmount(tree, head);
  if (counted || !/^\p{L}{2}/u.test(wordAt(tree, head))) return false;
  return upos(tree, head) === 'NOUN' || /^NNP?S?$/.test(xpos(tree, head));
}

/** "adopted the euro", not "five euros". */
function isCurrency(tree: Tree, head: number): boolean {
  const article = dependent(tree, head, 'det');
  return currencies.has(word(tree, head)) && article === head - 1 && word(tree, article) === 'the';
}

/** "40 barrels", "12 euros": how much, and no thing. */
function isAmount(tree: Tree, head: number): boolean {
  return isMeasureNoun(lemma(tree, head)) && dependent(tree, head, 'nummod') !== undefined;
}

/** Whether a token belongs to a name or to what a people is called ("North Korean"), and so keeps its capitals. */
function isInName(token: number, { names, sentence, known, tree }: PhraseContext): boolean {
  const [before, text, after] = [wordAt(tree, token - 1), wordAt(tree, token), wordAt(tree, token + 1)];
  // "Transport Minister Karin Holt" is a transport minister.
  if (portfolio.test(text.toLowerCase()) && after !== '' && isPersonNoun(after.toLowerCase())) return false;
  if (names.at(sentence, token)) return true;
  if (text === text.toLowerCase()) return false;
  return [text, `${before} ${text}`, `${text} ${after}`].some((each) => known.isPeople(each));
}

/** The mention as a reader would mark it: from the first word of the phrase to the end of the concept. */
function wholeMention(tree: Tree, phrase: Phrase, tokens: readonly number[]): readonly number[] {
  const last = tokens.at(-1) ?? phrase.head;
  let first = tokens[0] ?? phrase.head;
  while (phrase.tokens.includes(first - 1)) first -= 1;
  const quotes = tree.tokens.slice(first, last + 1).filter(({ text }) => /^["“”]$/.test(text));
  const opensOnly = quotes.length % 2 === 1 && /^["“”]$/.test(wordAt(tree, first));
  return [opensOnly ? first + 1 : first, last];
}
