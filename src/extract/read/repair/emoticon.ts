import { isolate, type Repair } from './repair.js';

const face = /(?<![^\p{L}\p{M}!?.,"'”’])[:;][-'’]?[()DP](?=[.,!?]*$)/gu;

/** ":-)" is one token, while brackets elsewhere stand alone. */
export const emoticon: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(face)) {
    isolate(word, cuts, match.index, match.index + match[0].length);
  }
};
