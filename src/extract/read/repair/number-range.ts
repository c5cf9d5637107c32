import { isolate, type Repair } from './repair.js';

const range =
  /(?<![\p{L}\p{N}.,:/-])(\d{1,4}(?:[.,]\d+)?%?)([-–—])(\d{1,4}(?:[.,]\d+)?)(?![\p{L}\p{N}]|[-–—/:.,]\d)/gu;

/** "2013-2014" and "5-10" -> three tokens; telephone numbers and ISO dates have more parts and stay whole. */
export const numberRange: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(range)) {
    const [whole, from = '', mark = '', to = ''] = match;
    if (from.length === 3 && to.length === 4) continue;
    const start = match.index;
    isolate(word, cuts, start, start + from.length);
    isolate(word, cuts, start + from.length, start + from.length + mark.length);
    isolate(word, cuts, start + whole.length - to.length, start + whole.length);
  }
};
