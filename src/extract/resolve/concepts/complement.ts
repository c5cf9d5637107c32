import { isOutstanding } from '../../propose/clause/ranked.js';
import { channels, reciprocalVerbOf, verbOfNoun } from '../../propose/lexicon/nouns.js';
import { works } from '../../propose/lexicon/works.js';
import type { Phrase } from '../../propose/proposition.js';
import {
  conjuncts,
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { NameMention } from '../mentions/find-names.js';
import { isHyphen } from '../mentions/run.js';
import type { PhraseContext } from '../phrases/phrase-rule.js';
import { infinitiveNouns, timeNouns } from './concept-words.js';

/** How many tokens may follow the head: a longer complement tells a story. */
const most = 9;

/** Of whom an outstanding one is the only one takes more words: "the youngest woman to reach ...". */
const mostOfOne = 12;

const linking =
  /^(?:of|with|against|on|to|for|from|in|into|towards?|over|about|between|among|at|under|through|within|by|without)$/;

/**
 * What follows the head and says which one it is: "war against Ukraine", "resilience of the soldiers", "conflicts in
 * Ukraine and Gaza", "tasks to bolster the army", "importance of building ships". One complement, right after the head,
 * whole or not at all, with its preposition.
 */
export function complement(phrase: Phrase, context: PhraseContext): readonly number[] {
  const { tree } = context;
  const { head } = phrase;
  const child = dependents(tree, head, 'nmod', 'acl').find(
    (node) => node > head && subtree(tree, node)[0] === head + 1,
  );
  if (child === undefined || !phrase.tokens.includes(child)) return [];
  // "gave its blessing on condition that": the condition is that of giving.
  if (word(tree, child) === 'condition' && word(tree, child - 1) === 'on') return [];
  const ends = labelled(tree, child, 'nmod') ? endsOfNoun(child, context) : endsOfVerb(tree, child);
  const whole = ends
    .map((end) => range(head + 1, end))
    .find(
      (tokens) =>
        tokens.length <= (isOutstanding(tree, head) ? mostOfOne : most) &&
        tokens.every(
          (token) => phrase.tokens.includes(token) && (fits(tree, token) || isListComma(tree, token, child)),
        ),
    );
  const name = namedBehind(child, context);
  return whole?.filter((token) => !isQuote(tree, token) && !describes(tree, token, child, name)) ?? [];
}

/** "the death of the cyclist Ada Lind" is the death of Ada Lind: the name right behind a noun says who that is. */
function namedBehind(noun: number, { tree, names, sentence }: PhraseContext): NameMention | undefined {
  const [name] = dependents(tree, noun, 'appos').flatMap((node) => names.at(sentence, node)?.mention ?? []);
  return name?.first === noun + 1 && xpos(tree, noun) === 'NN' ? name : undefined;
}

/** What stands before such a name and is not the preposition. */
function describes(tree: Tree, token: number, noun: number, name: NameMention | undefined): boolean {
  return name !== undefined && token < name.first && !prepositionOf(tree, noun).includes(token);
}

/** Where a noun's complement may end, the longest first; none where it does not say which one. */
function endsOfNoun(noun: number, context: PhraseContext): readonly number[] {
  const { tree, names, sentence } = context;
  const preposition = wordsOf(tree, prepositionOf(tree, noun));
  if (!linking.test(preposition)) return [];
  const name = names.at(sentence, noun)?.mention ?? namedBehind(noun, context);
  if (preposition === 'by' && isByDoer(tree, headOf(tree, noun))) return [];
  // "lit the rooms with lamps": an instrument is none of the rooms, "talks with rebels" are.
  if (!name && preposition === 'with' && !isMutual(tree, noun)) return [];
  if (!name && ((isTime(tree, noun) && !isOfTheYear(tree, noun - 3)) || !/^NN/.test(xpos(tree, noun))))
    return [];
  const last = conjuncts(tree, noun).at(-1) ?? noun;
  const end = endOf(tree, noun);
  // "Meetings between Trump and Kim" are not meetings with one of them.
  if (last !== noun && preposition === 'between') return [endOf(tree, last)];
  if (last !== noun) return end >= last ? [end] : [];
  return name ? [name.last] : [end, noun];
}

/** "player of the year", "goal of the month": a prize. */
export function isOfTheYear(tree: Tree, head: number): boolean {
  return (
    word(tree, head + 1) === 'of' &&
    word(tree, head + 2) === 'the' &&
    /^(?:year|month|week|season|decade|century)$/.test(word(tree, head + 3))
  );
}

/** Whether what a noun hangs on is between two. */
function isMutual(tree: Tree, noun: number): boolean {
  const above = lemma(tree, headOf(tree, noun));
  return (
    reciprocalVerbOf(above) !== undefined ||
    verbOfNoun(above, 'with') !== undefined ||
    /^(?:problem|issue|experience|contact|link)$/.test(above)
  );
}

/** "tasks to bolster the army", "importance of building ships": to the end of what it is done to. */
function endsOfVerb(tree: Tree, verb: number): readonly number[] {
  if (!isTold(tree, verb)) return [];
  const object = dependent(tree, verb, 'obj');
  const end = endOf(tree, verb);
  // The first to win in Rome need not be the first to win.
  if (xpos(tree, verb) === 'VB' && isOutstanding(tree, headOf(tree, verb)))
    return [subtree(tree, verb, (node) => !labelled(tree, node, ...remarks)).at(-1) ?? verb];
  return object === undefined ? [end] : [end, endOf(tree, object), object];
}

/** An infinitive of a noun that takes one, or a gerund behind a preposition. */
function isTold(tree: Tree, verb: number): boolean {
  const mark = word(tree, dependents(tree, verb, 'mark', 'case')[0] ?? -1);
  const noun = headOf(tree, verb);
  if (xpos(tree, verb) === 'VB')
    return mark === 'to' && (infinitiveNouns.has(lemma(tree, noun)) || isOutstanding(tree, noun));
  return xpos(tree, verb) === 'VBG' && /^(?:of|for|to|in|about)$/.test(mark);
}

const remarks = ['acl:relcl', 'appos', 'parataxis', 'advcl', 'discourse', 'conj', 'cc', 'punct'];

/** The last token that hangs on a node, without remarks, other clauses and times. */
function endOf(tree: Tree, node: number): number {
  const below = new Set(subtree(tree, node, (child) => belongs(tree, child)));
  let end = node;
  while (below.has(end + 1)) end += 1;
  return end;
}

function belongs(tree: Tree, node: number): boolean {
  // "in the villa of the banker Moss".
  if (labelled(tree, node, 'appos') && upos(tree, node) === 'PROPN')
    return subtree(tree, node)[0] === headOf(tree, node) + 1;
  if (labelled(tree, node, 'acl:relcl', 'appos', 'parataxis', 'advcl', 'ccomp', 'discourse', 'dep', 'list'))
    return false;
  if (labelled(tree, node, 'acl') && node > headOf(tree, node)) return isTold(tree, node);
  if (labelled(tree, node, 'obl', 'nmod') && node > headOf(tree, node))
    return (
      !isTime(tree, node) &&
      // "the law of the sea on breakfast television".
      !(word(tree, node - 1) !== 'of' && channels.has(lemma(tree, node))) &&
      linking.test(wordsOf(tree, prepositionOf(tree, node)))
    );
  return !labelled(tree, node, 'punct') || isHyphen(tree, node) || isQuote(tree, node);
}

/** "was barred from trade by the council": who does it is no part of the trade. */
function isByDoer(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  return (
    labelled(tree, noun, 'obl', 'obj') &&
    // "is based on a novel by Ada Burke".
    !works.has(lemma(tree, noun)) &&
    xpos(tree, verb) === 'VBN'
  );
}

/** "since October", "in 2019", "by the end of the month". */
function isTime(tree: Tree, node: number): boolean {
  const isEnd = /^(?:end|beginning|start|middle|close|turn|eve|rest)$/.test(word(tree, node));
  if (isEnd && dependents(tree, node, 'nmod').some((child) => isTime(tree, child))) return true;
  return (
    /^\d{3,4}s$/.test(word(tree, node)) ||
    timeNouns.has(lemma(tree, node)) ||
    (upos(tree, node) === 'NUM' && !dependent(tree, node, 'nmod'))
  );
}

/** Pronouns say nothing outside their text, and what stands between commas is a list or a remark. */
function fits(tree: Tree, token: number): boolean {
  if (upos(tree, token) === 'PRON') return labelled(tree, token, 'nmod:poss');
  return upos(tree, token) !== 'PUNCT' || isHyphen(tree, token) || isQuote(tree, token);
}

/** "between Chile, Peru and Bolivia". */
function isListComma(tree: Tree, token: number, noun: number): boolean {
  return (
    word(tree, token) === ',' &&
    wordsOf(tree, prepositionOf(tree, noun)) === 'between' &&
    labelled(tree, headOf(tree, token), 'conj')
  );
}

function isQuote(tree: Tree, token: number): boolean {
  return /^["“”]$/.test(word(tree, token));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
