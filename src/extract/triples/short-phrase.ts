import { isTime } from '../propose/clause/arguments.js';
import { measures } from '../propose/lexicon/nouns.js';
import type { Phrase } from '../propose/proposition.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
} from '../propose/walk.js';
import type { Tree } from '../tree.js';
import { trimmed } from './trimmed.js';

/** A noun with its determiner and what describes it before, and of what it is a part: "a founding justice", "a part of the hill". */
export function shortPhrase(tree: Tree, phrase: Phrase): readonly number[] {
  const content = contentOf(tree, phrase.head);
  if (content === undefined) return ownPhrase(tree, phrase);
  const rest = shortPhrase(tree, { head: content, tokens: phrase.tokens });
  return [...ownPhrase(tree, phrase), ...prepositionOf(tree, content), ...rest];
}

/** The part of a short phrase before its content. */
export function ownPhrase(tree: Tree, { head, tokens }: Phrase): readonly number[] {
  const kept = subtree(tree, head, (child, parent) =>
    parent === head ? isOwn(tree, head, child) : isModifier(tree, child, parent),
  );
  return trimmed(
    tree,
    kept.filter((token) => tokens.includes(token)),
  );
}

/** What a measure measures ("a row of houses"), and the rest of a name ("the Bank of Canada"). */
export function contentOf(tree: Tree, noun: number): number | undefined {
  const named = (child: number) =>
    upos(tree, noun) === 'PROPN' && (upos(tree, child) === 'PROPN' || isTime(tree, child));
  return dependents(tree, noun, 'nmod').find(
    (child) =>
      child > noun &&
      wordsOf(tree, prepositionOf(tree, child)) === 'of' &&
      (measures.has(lemma(tree, noun)) || named(child)),
  );
}

function isOwn(tree: Tree, head: number, child: number): boolean {
  // "only in France": an adverb before a noun tells of the whole; "about $ 4" is of the number.
  if (labelled(tree, child, 'advmod') && ['NOUN', 'PROPN'].includes(upos(tree, head))) return false;
  if (child < head) return !labelled(tree, child, 'case') && isModifier(tree, child, head);
  if (labelled(tree, child, 'flat', 'fixed', 'goeswith')) return true;
  const possessive = labelled(tree, child, 'case') && word(tree, child).endsWith('s') && child === head + 1;
  return possessive || isDateOrSum(tree, head, child);
}

/** "31 December 1963", "$ 4 million": numbers behind the head that belong to it. */
function isDateOrSum(tree: Tree, head: number, child: number): boolean {
  if (!labelled(tree, child, 'nmod:unmarked', 'nummod', 'compound')) return false;
  if (upos(tree, child) !== 'NUM') return upos(tree, head) === 'NUM' && isTime(tree, child);
  return (
    upos(tree, head) === 'SYM' ||
    [head, ...dependents(tree, head, 'nmod:unmarked')].some((node) => node !== child && isTime(tree, node))
  );
}

/** What describes a noun; in a list of adjectives ("an old and worn coat") and round an ampersand all does. */
function isModifier(tree: Tree, child: number, parent: number): boolean {
  if (labelled(tree, child, 'cc')) return isAdjective(tree, parent) || word(tree, child) === '&';
  if (labelled(tree, child, 'conj')) {
    const ampersand = dependents(tree, child, 'cc').some((cc) => word(tree, cc) === '&');
    return ampersand || (upos(tree, parent) === 'ADJ' && upos(tree, child) === 'ADJ');
  }
  return !labelled(tree, child, 'acl', 'appos', 'parataxis', 'nsubj', 'cop', 'aux', 'advcl', 'mark', 'ccomp');
}

function isAdjective(tree: Tree, node: number): boolean {
  const first = labelled(tree, node, 'conj') ? headOf(tree, node) : node;
  return upos(tree, node) === 'ADJ' && upos(tree, first) === 'ADJ';
}
