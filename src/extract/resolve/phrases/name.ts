import { isCalling } from '../../propose/lexicon/callings.js';
import { typeOfKind } from '../../propose/lexicon/kind-nouns.js';
import { isPersonNoun } from '../../propose/lexicon/titles.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, headOf, labelled, lemma, nameHead, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { ResolvedName } from '../groups/name-entities.js';
import { titles } from '../names/name-words.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/** A phrase about a name: its head is part of one, or is a title that a name follows ("leader Kim Jong Un"). */
export function name(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const found = nameOf(phrase, context);
  return found ? referTo(found, range(found.mention.first, found.mention.last), null) : 'pass';
}

/** The name that a phrase is about. */
export function nameOf(phrase: Phrase, context: PhraseContext): ResolvedName | null {
  const { names, sentence, tree } = context;
  const direct = names.at(sentence, phrase.head);
  if (direct) return direct;
  const ofPlace = names.at(sentence, phrase.head + 2);
  if (
    isTownOf(tree, phrase.head) &&
    ofPlace?.mention.first === phrase.head + 2 &&
    !ofPlace.entity.known?.country
  )
    return ofPlace;
  // "A firm named Norvik" is Norvik.
  const isNamed = /^(?:named|called)$/.test(word(tree, phrase.head + 1));
  const named = isNamed ? names.at(sentence, phrase.head + 2) : null;
  if (named?.mention.first === phrase.head + 2 && phrase.tokens.includes(phrase.head + 1)) return named;
  const noun = lemma(tree, phrase.head);
  const isOffice = titles.has(noun) || typeOfKind(noun) !== undefined;
  if (!isOffice && !isPersonNoun(noun) && !isCalling(noun)) return null;
  const ofState = word(tree, phrase.head + 1) === 'of' && word(tree, phrase.head + 2) === 'state';
  const start = phrase.head + (ofState ? 3 : 1);
  const next = names.at(sentence, start);
  // "The violinist Ada Holt" is Ada Holt; that Ada Holt is "the violinist" tells what she is.
  const beside = next ? nameHead(tree, next.mention) : -1;
  const isTold = !isOffice || labelled(tree, beside, 'appos');
  if (isTold && !phrase.tokens.includes(start)) return null;
  return next?.mention.first === start && headOf(tree, beside) === phrase.head ? next : null;
}

/** "The port town of Bormio" is Bormio; "a town of Bormio" is one of several, and "the largest town of Bavaria" in Bavaria. */
function isTownOf(tree: Tree, noun: number): boolean {
  return (
    /^(?:town|city|village|hamlet|municipality|port|island)$/.test(word(tree, noun)) &&
    word(tree, noun + 1) === 'of' &&
    dependents(tree, noun, 'det').some((det) => word(tree, det) === 'the') &&
    !dependents(tree, noun, 'amod', 'compound').some((node) => picksOne(tree, node))
  );
}

/** "largest", "main", "second": which of several it is. */
function picksOne(tree: Tree, node: number): boolean {
  return (
    xpos(tree, node) === 'JJS' ||
    dependents(tree, node, 'advmod').some((child) => word(tree, child) === 'most') ||
    /^(?:capital|main|chief|principal|only|first|second|third|fourth|last|new|old|former)$/.test(
      word(tree, node),
    )
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
