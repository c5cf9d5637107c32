import { numberAbbreviations, otherAbbreviations, titleAbbreviations } from './abbreviations.js';
import { cutAt, isolate, type Repair } from './repair.js';

const stem = /(?<![\p{L}\p{N}.'’@])(\p{L}{1,8})\.(?![\p{L}\p{N}.])/gu;

/** "Dr." and "J." keep their full stop, "in." and "no." lose it; wink's own list has too many words of the language. */
export const closedAbbreviation: Repair = (word, cuts) => {
  if (!word.text.includes('.')) return;
  for (const match of word.text.matchAll(stem)) {
    const [whole, letters = ''] = match;
    const end = match.index + whole.length;
    if (isAbbreviation(letters, word.beforeNumber)) isolate(word, cuts, match.index, end);
    else cutAt(word, cuts, end - 1);
  }
};

function isAbbreviation(letters: string, beforeNumber: boolean): boolean {
  if (letters.length === 1)
    return /\p{Lu}/u.test(letters) || (beforeNumber && numberAbbreviations.has(letters));
  return (
    titleAbbreviations.has(letters) ||
    otherAbbreviations.has(letters) ||
    (beforeNumber && numberAbbreviations.has(letters))
  );
}
