import { cutAt, type Repair } from './repair.js';

const plural = /(?<=\p{L}{2}[sS])['’](?![\p{L}\p{N}])/gu;

/** "Workers'" -> Workers '. A closing quotation mark after a plural is cut off in the same way. */
export const pluralPossessive: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(plural)) {
    cutAt(word, cuts, match.index);
    cutAt(word, cuts, match.index + 1);
  }
};
