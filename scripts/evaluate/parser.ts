import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadParser } from '../../src/extract/parse/load-parser.js';
import type { Parse, Parser } from '../../src/extract/parse/parse.js';
import { type GoldWord, readConllu } from './conllu.js';

/** Scores of the parser on one treebank, in percent; gold words, predicted tags. */
export interface ParserScore {
  readonly treebank: string;
  readonly sentences: number;
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  /** Words with the right head. */
  readonly uas: number;
  /** Words with the right head and the right relation, subtypes aside. */
  readonly las: number;
  /** F1 of names (span and type); undefined if the treebank marks none. */
  readonly names: number | undefined;
  /** Sentences for each second of processor time, on the second of two passes. */
  readonly sentencesPerSecond: number;
}

/** Scores every .conllu file of a folder. */
export function evaluateParser(folder: string, parser: Parser = loadParser()): ParserScore[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.conllu'));
  return files.sort().map((file) => scoreTreebank(parser, join(folder, file)));
}

/** Scores one CoNLL-U file. */
export function scoreTreebank(parser: Parser, path: string): ParserScore {
  const gold = readConllu(path);
  const sentences = gold.map((words) => words.map((word) => word.form));
  const parses = sentences.map((words) => parser.parse(words));
  const start = process.cpuUsage();
  for (const words of sentences) parser.parse(words);
  const { user, system } = process.cpuUsage(start);

  const words = gold.reduce((sum, sentence) => sum + sentence.length, 0);
  const percent = (right: (word: GoldWord, parse: Parse, index: number) => boolean) => {
    let count = 0;
    gold.forEach((sentence, s) => {
      const parse = parses[s];
      if (parse !== undefined) count += sentence.filter((word, w) => right(word, parse, w)).length;
    });
    return (100 * count) / words;
  };
  return {
    treebank: basename(path, '.conllu'),
    sentences: gold.length,
    words,
    upos: percent((word, parse, w) => parse.upos[w] === word.upos),
    xpos: percent((word, parse, w) => parse.xpos[w] === word.xpos),
    uas: percent((word, parse, w) => parse.heads[w] === word.head),
    las: percent(
      (word, parse, w) =>
        parse.heads[w] === word.head && universal(parse.labels[w]) === universal(word.label),
    ),
    names: nameScore(gold, parses),
    sentencesPerSecond: gold.length / ((user + system) / 1e6),
  };
}

/** F1 of whole names with their types. */
function nameScore(gold: readonly (readonly GoldWord[])[], parses: readonly Parse[]): number | undefined {
  let right = 0;
  let found = 0;
  let expected = 0;
  gold.forEach((sentence, s) => {
    if (sentence.every((word) => word.name === undefined)) return;
    const wanted = nameSpans(sentence.map((word) => word.name ?? 'O'));
    const given = nameSpans(parses[s]?.names ?? []);
    expected += wanted.size;
    found += given.size;
    for (const span of given) if (wanted.has(span)) right += 1;
  });
  return expected === 0 ? undefined : (200 * right) / (found + expected);
}

/** The names in BIO tags as "from-to type". */
export function nameSpans(tags: readonly string[]): Set<string> {
  const spans = new Set<string>();
  for (let start = 0; start < tags.length; start++) {
    const tag = tags[start] ?? 'O';
    if (!tag.startsWith('B-')) continue;
    let end = start + 1;
    while (tags[end] === `I-${tag.slice(2)}`) end++;
    spans.add(`${start}-${end} ${tag.slice(2)}`);
  }
  return spans;
}

function universal(label: string | undefined): string {
  return label?.split(':')[0] ?? '';
}

/** One line of figures. */
export function formatParserScore(score: ParserScore): string {
  const names = score.names === undefined ? '' : `  names ${score.names.toFixed(2)}`;
  const percent = [score.upos, score.xpos, score.uas, score.las].map((value) => value.toFixed(2));
  const [upos, xpos, uas, las] = percent;
  const tags = `UPOS ${upos}  XPOS ${xpos}  UAS ${uas}  LAS ${las}${names}`;
  const length = (score.words / score.sentences).toFixed(1);
  return `${score.treebank}: ${tags}  ${score.sentencesPerSecond.toFixed(0)} sentences/s of ${length} words`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('expected a folder with .conllu files');
  for (const score of evaluateParser(folder)) process.stdout.write(`${formatParserScore(score)}\n`);
}
