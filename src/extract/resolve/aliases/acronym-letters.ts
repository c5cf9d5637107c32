const smallWords = /^(?:of|for|and|the|in|on|to|de|la|du|des|di|&)$/i;

/** The first letters of a name's words, small words left out: `WHO` for "World Health Organization". */
export function initialsOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !smallWords.test(word))
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
}

/** The letters of an acronym: `UN` for "U.N.". */
export function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** Whether the letters stand in the name in this order, the first of both alike: `DPA` in "Deutsche Presse-Agentur". */
export function isSpelledFrom(letters: string, name: string): boolean {
  const upper = name.toUpperCase();
  if (letters[0] !== upper[0]) return false;
  let at = -1;
  for (const letter of letters) {
    at = upper.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '');
}
