import type { Analysis } from '../../extract/analysis.js';
import type { Extraction } from '../../model/extraction.js';

/** One document to be written, with the steps and the result of its extraction. */
export interface Formattable {
  readonly analysis: Analysis;
  readonly extraction: Extraction;
  /** The line of the input it stood on, from 1; null where the whole input is one document. */
  readonly line: number | null;
}

/** Writes one document in a format: lines with their line ends, or nothing. */
export type Formatter = (document: Formattable) => string;
