import { loadExtractor } from '../../extract/extract.js';
import type { SourceDocument } from '../../model/document.js';
import { formatters } from './formatters.js';

const extractor = loadExtractor();

/** A document that is to be extracted and printed; `line` as in `Formattable`. */
export interface PrintTask {
  readonly source: SourceDocument;
  readonly tokenized: boolean;
  /** A name that `formatters` knows. */
  readonly format: string;
  readonly line: number | null;
}

/** A module of its own, so that threads can load it. */
export function print({ source, tokenized, format, line }: PrintTask): string {
  const formatter = formatters[format];
  if (!formatter) throw new Error(`expected the name of a format, got ${format}`);
  const analysis = extractor.analyse(source, { tokenized });
  return formatter({ analysis, extraction: extractor.resolve(analysis), line });
}
