import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pronoun or description of a passage and whom it means. */
export interface Mark {
  readonly start: number;
  readonly text: string;
  /** Names as they first stand, or `{the noun phrase}`; empty where nothing is meant. */
  readonly referents: readonly string[];
}

/** A passage with what its pronouns and descriptions stand for. */
export interface Passage {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads the passages of a folder's text files, with blank lines between, in which `[[She|Ada Moss]]`,
 * `[[They|Ada Moss + Bo Lind]]`, `[[it|{the bill}]]` and `[[It|-]]` stand.
 */
export function readPassages(folder: string): readonly Passage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split(/\n\s*\n/)
      .map((marked, index) => parsePassage(`${file} ${index + 1}`, marked)),
  );
}

export function parsePassage(name: string, marked: string): Passage {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += marked.slice(from, match.index);
    const [all, words = '', referent = '-'] = match;
    const referents = referent.trim() === '-' ? [] : referent.split(' + ').map((each) => each.trim());
    marks.push({ start: text.length, text: words, referents });
    text += words;
    from = match.index + all.length;
  }
  return { name, text: text + marked.slice(from), marks };
}
