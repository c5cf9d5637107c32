import { mend } from '../../../src/extract/mend/mend.js';
import { loadParser } from '../../../src/extract/parse/load-parser.js';
import { parsedWords } from '../../../src/extract/parse/parsed-words.js';
import type { Phrase } from '../../../src/extract/propose/proposition.js';
import { linesOf } from '../../../src/extract/read/lines.js';
import { splitSentences } from '../../../src/extract/read/split/split-sentences.js';
import { tokenize } from '../../../src/extract/read/tokenize/tokenize.js';
import { type EntityReference, entityResolver } from '../../../src/extract/resolve/resolve-entities.js';
import { buildTree, type Tree } from '../../../src/extract/tree.js';

/** The trees of a plain text, by the real parser: for short sentences that any parser reads alike. */
export function parsedTrees(text: string): readonly Tree[] {
  const parser = loadParser();
  const sentences = splitSentences(text, tokenize(text, { start: 0, end: text.length }), linesOf(text));
  return mend(sentences.map((sentence) => buildTree(sentence, parser.parse(parsedWords(sentence.tokens)))));
}

/** What some words of a text refer to, in the last sentence that has them; `speaker` are words of that sentence too. */
export function referenceIn(text: string, words: string, speaker?: string): EntityReference | null {
  const trees = parsedTrees(text);
  const resolver = entityResolver({ id: 'doc_000000000000000000000000' }, trees, []);
  for (const [sentence, tree] of [...trees.entries()].reverse()) {
    const phrase = phraseIn(text, tree, words);
    if (!phrase) continue;
    const said = speaker === undefined ? null : phraseIn(text, tree, speaker);
    return resolver.resolve(sentence, phrase, said && { sentence, speaker: said });
  }
  throw new Error(`expected "${words}" in "${text}"`);
}

/** Name and type of what some words refer to: `Ada Moss (PERSON)`, `null` for nothing. */
export function named(text: string, words: string, speaker?: string): string {
  const reference = referenceIn(text, words, speaker);
  return reference ? `${reference.name} (${reference.type})` : 'null';
}

function phraseIn(text: string, tree: Tree, words: string): Phrase | null {
  const start = text.indexOf(words, tree.sentence.start);
  const tokens = tree.tokens.flatMap((token, index) =>
    start >= 0 && token.start >= start && token.end <= start + words.length ? [index] : [],
  );
  const head = tokens.find((token) => !tokens.includes(tree.parse.heads[token] ?? -1));
  return head === undefined ? null : { head, tokens };
}
