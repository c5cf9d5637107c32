import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mend } from '../../src/extract/mend/mend.js';
import { loadParser } from '../../src/extract/parse/load-parser.js';
import type { Parse } from '../../src/extract/parse/parse.js';
import { parsedWords } from '../../src/extract/parse/parsed-words.js';
import { propose } from '../../src/extract/propose/propose.js';
import type { Proposition } from '../../src/extract/propose/proposition.js';
import { readTokenized } from '../../src/extract/read/read-tokenized.js';
import type { TokenSentence } from '../../src/extract/read/reading.js';
import { buildTree } from '../../src/extract/tree.js';
import { type GoldWord, readConllu } from './conllu.js';
import { confidenceRanges, type Judged } from './ranges.js';

/**
 * What confidences are worth on each treebank of a folder that is kept for development: a proposition that the text is said to
 * affirm is right where the tree of the annotators gives it too, with the same heads, predicate and stance.
 */
export function evaluateAgreement(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('dev.conllu'));
  return files
    .sort()
    .flatMap((file) => confidenceRanges(basename(file, '.conllu'), judgeAll(join(folder, file))));
}

function judgeAll(path: string): readonly Judged[] {
  const parser = loadParser();
  return readConllu(path).flatMap((words) => {
    const [sentence] = readTokenized(words.map(({ form }) => form.replaceAll(' ', '')).join(' ')).sentences;
    if (!sentence) return [];
    const parse = parser.parse(parsedWords(sentence.tokens));
    const wanted = new Set(affirmed(sentence, annotated(words, parse)).map(keyOf));
    return affirmed(sentence, parse).map((proposition) => ({
      confidence: proposition.confidence,
      isRight: wanted.has(keyOf(proposition)),
    }));
  });
}

function affirmed(sentence: TokenSentence, parse: Parse): readonly Proposition[] {
  return propose(mend([buildTree(sentence, parse)]))
    .flat()
    .filter(({ stance }) => stance === 'AFFIRMED');
}

/** The tags and the tree of the annotators; names as the parser found them, since few treebanks mark any. */
function annotated(words: readonly GoldWord[], parse: Parse): Parse {
  return {
    upos: words.map(({ upos }) => upos),
    xpos: words.map(({ xpos }) => xpos),
    heads: words.map(({ head }) => head),
    labels: words.map(({ label }) => label),
    names: parse.names,
    margins: words.map(() => 1),
  };
}

function keyOf({ subject, relation, object }: Proposition): string {
  return [subject.head, relation.predicate, object.head].join(' ');
}
