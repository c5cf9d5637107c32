import type { SourceDocument } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Analysis } from './analysis.js';
import { mend } from './mend/mend.js';
import { loadParser } from './parse/load-parser.js';
import type { GroupParser } from './parse/parse.js';
import { parsedWords } from './parse/parsed-words.js';
import { propose } from './propose/propose.js';
import { readDocument } from './read/read-document.js';
import { readTokenized } from './read/read-tokenized.js';
import { resolve } from './resolve/resolve.js';
import { buildTree } from './tree.js';

/** How the text of a source is to be read: as prose, or as one sentence whose tokens stand between single spaces. */
export interface ReadingOptions {
  readonly tokenized?: boolean;
}

/** Turns documents into propositions and claims. Pure: the same source always gives the same extraction. */
export interface Extractor {
  /** Reads, parses and proposes, for those who want the steps. */
  analyse(source: SourceDocument, options?: ReadingOptions): Analysis;
  /** Resolves an analysis to the entities, claims and citations of the graph. */
  resolve(analysis: Analysis): Extraction;
  extract(source: SourceDocument, options?: ReadingOptions): Extraction;
}

/** Loads the network and the word lists, once for all callers; uses no network and no clock. */
export function loadExtractor(): Extractor {
  const parser = loadParser();
  const analyseWith = (source: SourceDocument, options: ReadingOptions = {}) =>
    analyse(parser, source, options);
  return {
    analyse: analyseWith,
    resolve,
    extract: (source, options) => resolve(analyseWith(source, options)),
  };
}

function analyse(parser: GroupParser, source: SourceDocument, options: ReadingOptions): Analysis {
  const reading = options.tokenized ? readTokenized(source.text, source) : readDocument(source);
  const { sentences } = reading;
  const parses = parser.parseAll(sentences.map(({ tokens }) => parsedWords(tokens)));
  const trees = mend(
    sentences.flatMap((sentence, index) => {
      const parse = parses[index];
      return parse ? [buildTree(sentence, parse)] : [];
    }),
  );
  return { reading, trees, propositions: propose(trees) };
}
