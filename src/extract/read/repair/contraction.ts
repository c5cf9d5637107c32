import { cutAt, join, type Repair } from './repair.js';

const clitic = /(?<=[\p{L}\p{N}.)])(?:n['’]t|['’](?:s|m|re|ve|ll|d))(?![\p{L}\p{N}])/giu;

/** "I'm" -> I 'm, "don't" -> do n't, "Trump's" -> Trump 's, with straight and curly apostrophes. */
export const contraction: Repair = (word, cuts) => {
  if (!/['’]/.test(word.text)) return;
  for (const match of word.text.matchAll(clitic)) {
    const end = match.index + match[0].length;
    // "'s" and "'d" alone, without what they lean on, stay as they are.
    if (match.index === 0) continue;
    join(cuts, match.index, end);
    cutAt(word, cuts, match.index);
    cutAt(word, cuts, end);
  }
};
