import { dependents, headOf, labelled, nameHead } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { NameMention } from '../mentions/find-names.js';
import { isCapitalised, isHyphen, wordAt } from '../mentions/run.js';
import type { KnownName, KnownNames } from '../names/known-names.js';
import { ranks, titles, weakTitles } from '../names/name-words.js';

/** What a text calls somebody beside the name: "North Korean leader" is `leader` of North Korea. */
export interface Description {
  /** The noun in lower case: `leader`, `president`, `mr.`. */
  readonly noun: string;
  readonly country: KnownName | null;
}

/** The titles before a name and the common nouns in apposition to it. */
export function descriptionsOf(tree: Tree, mention: NameMention, known: KnownNames): readonly Description[] {
  const head = nameHead(tree, mention);
  const nouns = new Set<number>();
  for (let index = mention.first - 1; index >= 0 && isTitleToken(tree, index); index--) nouns.add(index);
  for (const child of dependents(tree, head, 'nmod:desc', 'compound', 'appos')) {
    if (isTitle(tree, child)) nouns.add(child);
  }
  const above = headOf(tree, head);
  if (above >= 0 && labelled(tree, head, 'appos', 'flat') && isTitle(tree, above)) nouns.add(above);
  return [...nouns]
    .filter((noun) => isTitle(tree, noun) || (noun === mention.first - 1 && isRank(tree, noun)))
    .map((noun) => ({ noun: nounOf(tree, noun), country: countryOfNoun(tree, noun, known) }));
}

/** The country a noun is said to belong to: "North Korean leader", "Russia's president", "the leader of Cuba". */
export function countryOfNoun(tree: Tree, noun: number, known: KnownNames): KnownName | null {
  return countryBefore(tree, noun, known) ?? countryAfter(tree, noun, known);
}

function countryAfter(tree: Tree, noun: number, known: KnownNames): KnownName | null {
  if (wordAt(tree, noun + 1) !== 'of') return null;
  const start = wordAt(tree, noun + 2) === 'the' ? noun + 3 : noun + 2;
  for (const text of [`${wordAt(tree, start)} ${wordAt(tree, start + 1)}`, wordAt(tree, start)]) {
    const found = known.find(text)?.known;
    if (found?.country) return found;
  }
  return null;
}

function countryBefore(tree: Tree, noun: number, known: KnownNames): KnownName | null {
  for (let index = noun - 1; index >= Math.max(0, noun - 4); index--) {
    const word = wordAt(tree, index);
    if (!isCapitalised(tree, index)) {
      if (titles.has(word) || /^(?:['’]s|-|new|then|late|longtime|current|incoming|outgoing)$/.test(word))
        continue;
      return null;
    }
    const two = `${wordAt(tree, index - 1)} ${word}`;
    for (const text of [two, word]) {
      const found = known.countryOfPeople(text) ?? known.find(text)?.known ?? null;
      if (found?.country) return found;
    }
  }
  return null;
}

/** `President-elect` stands over three tokens and is no president yet. */
function nounOf(tree: Tree, index: number): string {
  const word = wordAt(tree, index).toLowerCase();
  return isHyphen(tree, index + 1) && wordAt(tree, index + 2) === 'elect' ? `${word}-elect` : word;
}

function isTitleToken(tree: Tree, index: number): boolean {
  return titles.has(wordAt(tree, index).toLowerCase()) || isHyphen(tree, index);
}

function isTitle(tree: Tree, index: number): boolean {
  const word = wordAt(tree, index).toLowerCase();
  return titles.has(word) && !weakTitles.has(word);
}

/** "General Moss", not "the general". */
function isRank(tree: Tree, index: number): boolean {
  return isCapitalised(tree, index) && ranks.has(wordAt(tree, index).toLowerCase());
}
