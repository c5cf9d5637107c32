import type { Token } from '../reading.js';

/** The place between two tokens where a sentence may end. */
export interface Gap {
  /** The tokens of the sentence so far; never empty. */
  readonly sentence: readonly Token[];
  /** The white space between the two tokens; empty when they touch. */
  readonly white: string;
  /** The token that ends like a sentence: the last one, or the one before its closing quotes and brackets. */
  readonly mark: string | null;
  /** The token before the mark, if any. */
  readonly beforeMark: string | null;
  /** The first word to the right, behind opening quotes and brackets. */
  readonly next: string;
  /** The text goes on in the next line because the line was full. */
  readonly wrapped: boolean;
}

/** Decides about a gap, or leaves it to the next rule with null. */
export type BoundaryRule = (gap: Gap) => 'END' | 'GO_ON' | null;
