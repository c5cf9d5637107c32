import { isolate, type Repair } from './repair.js';

const dotted =
  /(?<![\p{L}\p{N}.])(?:(?:anti|pro|non|pre|post|ex|mid)-)?(?:Ph\.|\p{L}\.)(?:\p{L}\.)*(?:\p{L}(?![\p{L}\p{N}])|(?<=\.\p{L}\.))/giu;

/**
 * "U.S.", "a.m.", "Ph.D." are one token, and so are they behind a prefix: the treebanks keep "anti-India" and
 * "pro-Beijing" whole, so "anti-U.S." must not fall apart. wink makes "anti-U", ".", "S." of it.
 */
export const dottedLetters: Repair = (word, cuts) => {
  if (!word.text.includes('.')) return;
  for (const match of word.text.matchAll(dotted)) {
    isolate(word, cuts, match.index, match.index + match[0].length);
  }
};
