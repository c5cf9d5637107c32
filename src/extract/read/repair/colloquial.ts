import { cutAt, type Repair } from './repair.js';

const twoWords = /(?<![\p{L}\p{N}])(?:(can)not|(gon|wan)na|(got|out)ta|(lem|gim)me)(?![\p{L}\p{N}])/giu;

/** "cannot", "gonna" and their like are two words in UD English. */
export const colloquial: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(twoWords)) {
    const first = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    cutAt(word, cuts, match.index + first.length);
  }
};
