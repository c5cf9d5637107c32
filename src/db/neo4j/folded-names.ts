import { foldName } from '../fold-name.js';
import { searchWords } from '../search-words.js';

/**
 * The longest name and word that an index takes. Far longer ones than Lucene's 32,766 bytes do not only fail: they
 * stop the database until it is restarted.
 */
const longest = 500;

/** The names of an entity as exact look-up compares them; absurdly long ones are left out. */
export function foldedNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(foldName))].filter((name) => name.length <= longest);
}

/**
 * The words of a text as search compares them, without case and the accents of Latin letters (in other scripts a mark
 * often makes another letter). Absurdly long ones are cut.
 */
export function foldedWords(text: string): readonly string[] {
  const words = searchWords(text).map((word) => {
    const plain = word.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
    return plain
      .normalize('NFC')
      .toLowerCase()
      .slice(0, longest / 2);
  });
  return [...new Set(words)];
}
