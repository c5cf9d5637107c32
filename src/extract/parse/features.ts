const PLAIN: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['`', "'"],
  ['–', '-'],
  ['—', '-'],
]);
const SHAPE_INPUT = 24;
const SHAPE_LENGTH = 8;

/** Curly quotes and long dashes as plain ones. */
export function plain(word: string): string {
  return word.replace(/[‘’“”`–—]/g, (char) => PLAIN.get(char) ?? char);
}

/** Lower case, plain quotes, every digit as 0, every web address as one word. */
export function norm(word: string): string {
  const lower = plain(word).toLowerCase();
  return /^(?:https?:\/\/|www\.)/.test(lower) ? '<url>' : lower.replace(/\p{Nd}/gu, '0');
}

/** Case pattern: X, x, d or the character itself, runs cut to two, at most eight characters. */
export function shape(word: string): string {
  const marks: string[] = [];
  for (const char of firstCharacters(plain(word), SHAPE_INPUT)) {
    const mark = markOf(char);
    if (marks.at(-1) !== mark || marks.at(-2) !== mark) marks.push(mark);
  }
  return marks.slice(0, SHAPE_LENGTH).join('');
}

/**
 * The five strings of a word that have a trained vector: the word, its last three and two characters, its first three,
 * its shape. Characters are code points; scripts/train/features.py computes the same.
 */
export function wordFeatures(word: string): readonly string[] {
  const n = norm(word);
  const end = lastCharacters(n, 4);
  const short = end.length > 3 ? end.slice(-2).join('') : `~${n}`;
  return [n, end.slice(-3).join(''), short, firstCharacters(n, 3).join(''), shape(word)];
}

function markOf(char: string): string {
  if (/\p{Lu}/u.test(char)) return 'X';
  if (/\p{L}/u.test(char)) return 'x';
  return /\p{Nd}/u.test(char) ? 'd' : char;
}

function firstCharacters(text: string, count: number): string[] {
  // A character takes at most two units; a pair cut in half at the end falls outside the count.
  return Array.from(text.slice(0, 2 * count)).slice(0, count);
}

function lastCharacters(text: string, count: number): string[] {
  return Array.from(text.slice(-2 * count)).slice(-count);
}
