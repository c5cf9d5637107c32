import { colloquial } from '../repair/colloquial.js';
import { type Cuts, cutAt, type Word } from '../repair/repair.js';
import { repairs } from '../repair/repairs.js';
import { winkTokens } from './wink.js';

/** wink's patterns take quadratic time on long words, and nothing so long is a word. */
const longestWord = 80;

/**
 * Most words, and the quick way: wink splits no word of letters but those that lack an apostrophe ("dont", "youve"),
 * and only one repair looks at letters alone.
 */
const plainWord = /^[A-Za-z]+(?<!nt|not|ve|ll|re|am)[,;]?$/i;

const maxRemembered = 50_000;
const remembered = new Map<string, readonly number[]>();

/** The offsets at which a word is cut into tokens, in order, both ends left out. */
export function cutWord(word: Word): readonly number[] {
  if (word.text.length > longestWord) return cutLongWord(word.text);
  const key = word.beforeNumber ? `${word.text} 1` : word.text;
  let cuts = remembered.get(key);
  if (cuts === undefined) {
    cuts = repaired(word);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(key, cuts);
  }
  return cuts;
}

function repaired(word: Word): readonly number[] {
  const plain = plainWord.test(word.text);
  const cuts = plain ? new Set<number>() : winkCuts(word.text);
  if (plain && /[,;]$/.test(word.text)) cutAt(word, cuts, word.text.length - 1);
  for (const repair of plain ? [colloquial] : repairs) repair(word, cuts);
  return [...cuts].sort((a, b) => a - b);
}

/** wink drops or changes a few rare characters; its cuts are used as far as its tokens spell the word. */
function winkCuts(text: string): Cuts {
  const cuts: Cuts = new Set();
  let end = 0;
  for (const token of winkTokens(text)) {
    if (!text.startsWith(token, end)) break;
    end += token.length;
    if (end < text.length) cuts.add(end);
  }
  return cuts;
}

const longWordParts = /https?:\/\/[^\s"“”<>()[\]]{1,2000}|[\p{L}\p{N}\p{M}]{1,200}|(.)\1{0,200}/gsu;

/** Long addresses, tables without spaces, binary junk: letters and digits together, each run of one mark alone. */
function cutLongWord(text: string): readonly number[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(longWordParts)) {
    if (match.index > 0) cuts.push(match.index);
  }
  return cuts;
}
