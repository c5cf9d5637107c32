import type { NameRun, Tree } from '../tree.js';
import { inNameOf, nameAt, word } from './walk.js';

/** That somebody was born or died, where and when, as a bracket behind a name tells it. */
export interface LifeEvent {
  readonly deed: 'born' | 'died';
  /** The word that says so, where there is one. */
  readonly mark: number | undefined;
  /** The name of the place, without the region and country behind it. */
  readonly place: readonly number[];
  readonly date: readonly number[];
}

/**
 * "Ada Holt (3 May 1901 in Oslo – 1 June 1990, Graz, Austria)", "Ada Holt (née Lind; born in Oslo, May 3, 1901)",
 * "Ada Holt (Oslo, 1901 – Graz, 1990)", "Ada Holt (b. 1901, Oslo)": what the bracket right behind a name tells of its life.
 */
export function livesIn(tree: Tree, { last, type }: NameRun): readonly LifeEvent[] {
  const open = last + 1;
  if (word(tree, open) !== '(' || type === 'LOC') return [];
  const length = tree.words.slice(open).indexOf(')');
  const inside = Array.from({ length: Math.max(0, length - 1) }, (_, offset) => open + 1 + offset);
  return split(inside, (node) => /^[;]$/.test(word(tree, node))).flatMap((part) => {
    const [first = [], second, third] = split(part, (node) => isDash(tree, node));
    if (third !== undefined) return [];
    if (second === undefined) return eventOf(tree, first, undefined);
    // A tour or a term of office is no life, and "(Oslo, 1950–1990)" may tell of work.
    const years = yearOf(tree, second) - yearOf(tree, first);
    const [birth, death] = [eventOf(tree, first, 'born'), eventOf(tree, second, 'died')];
    const isVague = birth.some(({ date }) => date.length === 1) && death.length === 0;
    return type === 'PER' && years >= 10 && !isVague ? [...birth, ...death] : [];
  });
}

function eventOf(
  tree: Tree,
  words: readonly number[],
  supposed: LifeEvent['deed'] | undefined,
): readonly LifeEvent[] {
  const mark = words.find((node) => deeds.has(word(tree, node)));
  const deed = mark === undefined ? supposed : deeds.get(word(tree, mark));
  const rest = words.filter((node) => node > (mark ?? -1) && word(tree, node) !== '.');
  const date = dateIn(tree, rest);
  if (deed === undefined || date.length === 0) return [];
  const first = Math.min(...date);
  const chunks = split(
    rest.filter((node) => !date.includes(node)),
    (node) => word(tree, node) === ',',
  );
  // "born Ada Lind, 3 May 1901": what stands before the date may be a name that she had.
  const place = chunks.find(
    (chunk) => isPlace(tree, chunk) && (deed === 'died' || (chunk[0] ?? 0) > first || isTown(tree, chunk)),
  );
  const named = place?.filter((node, index) => index > 0 || !isIn(tree, node)) ?? [];
  return named.length > 0 ? [{ deed, mark, place: named, date }] : [];
}

const deeds: ReadonlyMap<string, LifeEvent['deed']> = new Map([
  ['born', 'born'],
  ['b', 'born'],
  ['b.', 'born'],
  ['*', 'born'],
  ['died', 'died'],
  ['d', 'died'],
  ['d.', 'died'],
  ['†', 'died'],
]);

/** The tokens of the first date, from the day to the year. */
function dateIn(tree: Tree, words: readonly number[]): readonly number[] {
  const year = words.find((node) => isYear(tree, node));
  if (year === undefined) return [];
  let first = year;
  while (words.includes(first - 1) && isOfDate(tree, first - 1)) first -= 1;
  while (word(tree, first) === ',') first += 1;
  return Array.from({ length: year - first + 1 }, (_, offset) => first + offset);
}

function isYear(tree: Tree, node: number): boolean {
  return /^(?:[1-9]\d\d|1\d\d\d|20\d\d)$/.test(word(tree, node));
}

function yearOf(tree: Tree, words: readonly number[]): number {
  return Number(word(tree, words.find((node) => isYear(tree, node)) ?? -1));
}

function isOfDate(tree: Tree, node: number): boolean {
  return /^(?:,|\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\.?)$/.test(
    word(tree, node),
  );
}

/** "in Oslo", "Oslo", "Saint-Denis", "Frankfurt am Main": a name and nothing else. */
function isPlace(tree: Tree, chunk: readonly number[]): boolean {
  const named = chunk.filter((node, index) => index > 0 || !isIn(tree, node));
  const texts = named.map((node) => tree.tokens[node]?.text ?? '');
  return (
    /^\p{Lu}/u.test(texts[0] ?? '') && texts.every((text) => /^[\p{Lu}'’-]|^\p{Ll}{1,4}$|^upon$/u.test(text))
  );
}

function isIn(tree: Tree, node: number): boolean {
  return /^(?:in|at|near)$/.test(word(tree, node));
}

/** What "in" says is a place, or the names of the parser do, or that nothing but a year can stand beside it. */
function isTown(tree: Tree, chunk: readonly number[]): boolean {
  const [first = -1] = chunk;
  return isIn(tree, first) || inNameOf(tree, first) !== 'PER' || nameAt(tree, first)?.last === first;
}

function isDash(tree: Tree, node: number): boolean {
  const [before, dash, after] = [tree.tokens[node - 1], tree.tokens[node], tree.tokens[node + 1]];
  if (!before || !dash || !after) return false;
  return /^[–—]$/.test(dash.text) || (/^--?$/.test(dash.text) && before.end < dash.start);
}

function split(nodes: readonly number[], isBetween: (node: number) => boolean): number[][] {
  const parts: number[][] = [[]];
  for (const node of nodes) {
    if (isBetween(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}
