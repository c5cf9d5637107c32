/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** The same few names are asked for again and again; the table is emptied before it grows large. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

const plainAscii = /^[a-z ]*$/;

/**
 * The form of a name that all its spellings share: no diacritics, case, stops or apostrophes, hyphens as blanks, no
 * leading "the". `Kim Jong-un` and `KIM JONG UN` are `kim jong un`, `U.S.` is `us`.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = foldName(name);
  keys.set(name, key);
  return key;
}

function foldName(name: string): string {
  let key = name.toLowerCase();
  if (!plainAscii.test(key)) {
    key = key
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[łøđðıßæœþ]/g, (letter) => wholeLetters[letter] ?? letter)
      .replace(/[.'’‘`´ʻ"“”«»]/g, '')
      .replace(/&/g, ' and ')
      .replace(/[^\p{L}\p{N}+$]+/gu, ' ');
  }
  key = key.trim().replace(/ {2,}/g, ' ');
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** Whether a name is written as an acronym: `US`, `U.N.`, `G20`. */
export function isAcronym(name: string): boolean {
  // Most names end here, long before the pattern.
  if (/^.[a-z]/.test(name)) return false;
  return /^(?:\p{Lu}\.?[\p{N}&]{0,2}){2,8}$|^\p{Lu}\p{N}+$/u.test(name);
}
