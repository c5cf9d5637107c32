import { isolate, type Repair } from './repair.js';

const run = /\.{2,}|\.[!?]+|[!?]{2,}|…+|([-=*_~#+<>|^])\1+(?![-=*_~#+<>|^])|[-=*_~#+<>|^]{3,}/g;

/** "..", "!!!", ".?", "----" and other runs of marks are one token. */
export const repeatedMarks: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(run)) {
    isolate(word, cuts, match.index, match.index + match[0].length);
  }
};
