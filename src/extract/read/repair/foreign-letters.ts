import type { Cuts, Word } from './repair.js';

const besideForeign = /(?<=\p{L}\p{M}*)(?=[\p{L}\p{M}])/gu;

/** wink knows Latin-1 only and cuts "Łódź", "Erdoğan" and "Nguyễn" to pieces: no word ends between two letters there. */
export function foreignLetters({ text }: Word, cuts: Cuts): void {
  for (const { index } of text.matchAll(besideForeign)) {
    if (!isAscii(text.charAt(index - 1)) || !isAscii(text.charAt(index))) cuts.delete(index);
  }
}

function isAscii(character: string): boolean {
  return character < '\u0080';
}
