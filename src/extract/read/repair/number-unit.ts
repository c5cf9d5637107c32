import { join, type Repair } from './repair.js';

const number = /\d{2,}(?=\p{L})/gu;

/** wink reads the clock into "24hrs" and cuts after the 2; the cut belongs behind the number. */
export const numberUnit: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(number)) {
    const end = match.index + match[0].length;
    const before = cuts.size;
    join(cuts, match.index, end);
    if (cuts.size < before) cuts.add(end);
  }
};
