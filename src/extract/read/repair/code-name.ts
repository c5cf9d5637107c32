import { isolate, type Repair } from './repair.js';

const code =
  /(?<![\p{L}\p{N}.@/_-])(?!(?:mid|post|pre|non|x)-)(\p{L}+)([-–])(\d+\p{L}*)(?![\p{L}\p{N}]|[-–/_.]\p{N})/giu;

/** "COVID-19" -> COVID - 19, as the treebanks have it; "mid-1980s" stays whole like all words with such a prefix. */
export const codeName: Repair = (word, cuts) => {
  for (const match of word.text.matchAll(code)) {
    let start = match.index;
    for (const part of match.slice(1)) {
      isolate(word, cuts, start, start + part.length);
      start += part.length;
    }
  }
};
