import type { Phrase } from '../../propose/proposition.js';
import { dependents, labelled, lemma, prepositionOf, subtree, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { PhraseContext } from '../phrases/phrase-rule.js';
import { lightNouns } from './concept-words.js';

const linking = /^(?:of|with|against|on|to|for|from|in|into|towards?|over|about)$/;

/** What a phrase is really about when its head only counts: "troops" of "a number of troops"; null otherwise. */
export function complementOfLight(
  { head, tokens }: Phrase,
  { tree, names, sentence }: PhraseContext,
): Phrase | null {
  const counts = lightNouns.has(lemma(tree, head)) || /^(?:NUM|DET|PRON)$/.test(upos(tree, head));
  if (!counts) return null;
  const inner = dependents(tree, head, 'nmod').find((node) => {
    // "Most of Ukraine" is not Ukraine.
    return prepositionIs(tree, node, 'of') && tokens.includes(node) && !names.at(sentence, node);
  });
  if (inner === undefined || !/^NNS?$/.test(tree.parse.xpos[inner] ?? '')) return null;
  const below = subtree(tree, inner, (child) => !labelled(tree, child, 'case', 'conj', 'cc'));
  return { head: inner, tokens: below.filter((token) => tokens.includes(token)) };
}

/**
 * What follows the head and belongs to the idea: a name ("war against Ukraine"), or a bare noun after "of"
 * ("weapons of mass destruction"). One complement, right after the head; with its preposition.
 */
export function fixedComplement({ head, tokens }: Phrase, context: PhraseContext): readonly number[] {
  const { names, sentence, tree } = context;
  const child = dependents(tree, head, 'nmod').find((node) => node > head);
  if (child === undefined || !tokens.includes(child)) return [];
  const preposition = prepositionOf(tree, child);
  if (preposition[0] !== head + 1 || !linking.test(wordsOf(tree, preposition))) return [];
  // "Meetings between Trump and Kim" are not meetings with one of them.
  if (dependents(tree, child, 'conj').some((node) => tokens.includes(node))) return [];
  const name = names.at(sentence, child);
  if (name) {
    const article = labelled(tree, name.mention.first - 1, 'det') ? 1 : 0;
    const isNext = name.mention.first - article === head + 1 + preposition.length;
    return isNext ? range(head + 1, name.mention.last) : [];
  }
  if (!prepositionIs(tree, child, 'of') || !/^NNS?$/.test(tree.parse.xpos[child] ?? '')) return [];
  if (shells.has(lemma(tree, head))) return [...preposition, ...leftOf(tree, child), child];
  const bare = subtree(tree, child).filter((node) => !preposition.includes(node));
  const isBare =
    bare.length <= 2 &&
    bare[0] === head + 2 &&
    bare.every((node) => ['NOUN', 'ADJ'].includes(upos(tree, node)));
  return isBare ? [...preposition, ...bare] : [];
}

/** Nouns that say nothing without what they are of, however that is described. Lemmas. */
const shells: ReadonlySet<string> = new Set(
  'importance likelihood prospect pace possibility risk danger lack absence sign evidence rate level size cost price loss end start beginning cause effect result use sale frequency exchange success failure extent amount volume scale speed'.split(
    ' ',
  ),
);

/** Adjectives and nouns right before a noun, at most three. */
function leftOf(tree: Tree, noun: number): readonly number[] {
  let first = noun;
  while (noun - first < 3 && dependents(tree, noun, 'amod', 'compound').includes(first - 1)) first -= 1;
  return range(first, noun - 1);
}

function prepositionIs(tree: Tree, node: number, wanted: string): boolean {
  return wordsOf(tree, prepositionOf(tree, node)) === wanted;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
