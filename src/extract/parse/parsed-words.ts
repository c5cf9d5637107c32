import type { Token } from '../read/reading.js';
import { isCurrencyCode } from '../read/repair/currency-code.js';

/** A syllable of a Korean name, or of a Chinese one in the old spelling. */
const syllable =
  /^(?:[bcdghjklmnprstw]|ch|hs|sh|ts|kk|ky|gy|hy|by|py|my|ry|ny|sy)?(?:[aeiou]|ae|ah|ai|ao|ee|eo|eu|ia|ie|oe|oh|oo|ou|u[aeio]|ui|y[aeiou]|yae|yeo|yoo|you|wa|wae|we|weo|wi|wo|woo)(?:k|l|m|n|ng|p|t|h|r|rn)?$/;

/** Syllables that are English words far more often: "Go-to". */
const small = /^(?:to|so|no|me|be|we|he|do|a)$/;

/** Numbers and signs of India that its treebanks lack, by those that they have. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ crore: 'million', lakh: 'million', '₹': '$' }),
);

/**
 * The words that the parser is given: those of the text, but for numbers that it does not know and for the second half of
 * "Lee Han-sun", which it would read as the word that it looks like.
 */
export function parsedWords(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ text }, index) =>
    isGivenName(tokens, index)
      ? text[0]?.toUpperCase() + text.slice(1)
      : isCurrency(tokens, index)
        ? '$'
        : (alike.get(text) ?? text),
  );
}

/** "SKr" of "SKr9.1bn", which stands where a dollar sign might. */
function isCurrency(tokens: readonly Token[], index: number): boolean {
  const [code, number] = tokens.slice(index, index + 2);
  return (
    code !== undefined &&
    code.end === number?.start &&
    isCurrencyCode(code.text) &&
    /^\d[\d,.]*$/.test(number.text)
  );
}

function isGivenName(tokens: readonly Token[], index: number): boolean {
  const [family, first, hyphen, second] = tokens.slice(Math.max(0, index - 3), index + 1);
  if (!family || !first || !hyphen || !second || index < 3 || !/^[-‐‑]$/.test(hyphen.text)) return false;
  const isGlued = first.end === hyphen.start && hyphen.end === second.start && family.end < first.start;
  const areCapitalised = /^[A-Z][a-z]{1,6}$/.test(family.text) && /^[A-Z]/.test(first.text);
  const isSyllable = syllable.test(second.text) && !small.test(second.text);
  return isGlued && areCapitalised && isSyllable && syllable.test(first.text.toLowerCase());
}
