import { isolate, type Repair } from './repair.js';

const mark =
  /["“”„«»()[\]{}。！？，、；：「」『』（）]|(?<![\p{L}\p{N}])['‘’](?=[\p{L}\p{N}])(?!(?:s|m|re|ve|ll|d|em|til|cause|n)(?![\p{L}\p{N}])|\d\ds)/giu;

/** Quotation marks and brackets stand alone, however tightly they hold a word. */
export const gluedMarks: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(mark)) isolate(word, cuts, match.index, match.index + 1);
};
