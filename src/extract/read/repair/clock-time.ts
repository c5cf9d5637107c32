import { isolate, type Repair } from './repair.js';

const clock = /(?<![\p{L}\p{N}.])(\d{1,2}(?:[:.]\d{2})?)([ap](?:m|\.m\.))(?![\p{L}\p{N}])/giu;

/** "5pm" and "11:30am" are two tokens; wink takes the full stop of the sentence in as well. */
export const clockTime: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(clock)) {
    const [whole, time = ''] = match;
    isolate(word, cuts, match.index, match.index + time.length);
    isolate(word, cuts, match.index + time.length, match.index + whole.length);
  }
};
