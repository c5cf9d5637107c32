import { readFileSync } from 'node:fs';
import { packageFile } from '../../package-root.js';
import { plain } from './features.js';

const LONGEST_NAME = 6;

/** Names that are in the same classes, each class by its place in the list of all. */
export interface NameGroup {
  readonly classes: readonly number[];
  readonly names: readonly string[];
}

/** Known names of people, places and organisations in classes such as "country" or "lastname". */
export class Gazetteer {
  private readonly entries = new Map<string, readonly number[]>();
  /** Every proper beginning of a name of several words. */
  private readonly beginnings: ReadonlySet<string>;

  constructor(
    readonly classes: readonly string[],
    groups: readonly NameGroup[],
  ) {
    for (const group of groups) for (const name of group.names) this.entries.set(name, group.classes);
    const beginnings = new Set<string>();
    for (const name of this.entries.keys()) {
      for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1))
        beginnings.add(name.slice(0, at));
    }
    this.beginnings = beginnings;
  }

  /**
   * Reports the longest name of each class that starts at a capitalised word: `found(word, 2 * class)` where it begins
   * and `found(word, 2 * class + 1)` where it goes on. Names of one class do not overlap.
   */
  match(words: readonly string[], found: (word: number, bit: number) => void): void {
    const covered = new Map<number, number>();
    for (let start = 0; start < words.length; start++) {
      if (!/^\p{Lu}/u.test(words[start] ?? '')) continue;
      for (const [nameClass, end] of this.longest(words, start)) {
        if ((covered.get(nameClass) ?? -1) >= start) continue;
        covered.set(nameClass, end);
        found(start, 2 * nameClass);
        for (let word = start + 1; word <= end; word++) found(word, 2 * nameClass + 1);
      }
    }
  }

  /** Class to the last word of its longest name from `start`. */
  private longest(words: readonly string[], start: number): Map<number, number> {
    const ends = new Map<number, number>();
    const first = words[start] ?? '';
    let key = plain(first).toLowerCase();
    for (const nameClass of this.entries.get(key) ?? []) ends.set(nameClass, start);
    if (first.length > 1 && first.toUpperCase() === first) {
      // "US" and "WHO" are known in upper case only: in lower case they are common words.
      for (const nameClass of this.entries.get(first) ?? []) ends.set(nameClass, start);
    }
    let end = start;
    while (this.beginnings.has(key) && end + 1 < words.length && end + 1 < start + LONGEST_NAME) {
      end += 1;
      key += ` ${plain(words[end] ?? '').toLowerCase()}`;
      for (const nameClass of this.entries.get(key) ?? []) ends.set(nameClass, end);
    }
    return ends;
  }
}

let loaded: Gazetteer | undefined;

/** Reads data/gazetteer.json, once in a process. */
export function loadGazetteer(): Gazetteer {
  loaded ??= readGazetteer();
  return loaded;
}

function readGazetteer(): Gazetteer {
  const content: { classes: string[]; groups: NameGroup[] } = JSON.parse(
    readFileSync(packageFile('data/gazetteer.json'), 'utf8'),
  );
  return new Gazetteer(content.classes, content.groups);
}
