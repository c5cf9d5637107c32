import { isolate, type Repair } from './repair.js';

const number = String.raw`\d{1,4}(?:[.,]\d+)?`;
const range = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(${number})(%?)([-–—])(${number})(?![\p{L}\p{N}]|[-–—/:.,]\d)`,
  'gu',
);

/** "2013-2014" and "5%-10%" fall apart; telephone numbers and ISO dates have more or longer parts and stay whole. */
export const numberRange: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(range)) {
    const [, from = '', percent = '', mark = '', to = ''] = match;
    if (from.length === 3 && to.length === 4) continue;
    let start = match.index;
    for (const part of [from, percent, mark, to]) {
      isolate(word, cuts, start, start + part.length);
      start += part.length;
    }
  }
};
