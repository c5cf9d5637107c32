/**
 * Writes data/names.json: what is known of names before any document is read. Country names and their variants come
 * from CLDR (the development dependency cldr-localenames-full), most first names from @faker-js/faker (one too), all else
 * from our own lists in scripts/names.
 *
 *   npm run build && node dist/scripts/build-names.js
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { nameKey } from '../src/extract/resolve/names/name-key.js';
import { packageFile } from '../src/package-root.js';

interface OwnTerritories {
  /** Territory code to the name we prefer, then others. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Territory code to its capital, then what its people are called. */
  readonly peoples: Readonly<Record<string, readonly string[]>>;
  readonly otherPeoples: readonly string[];
  readonly otherPlaces: readonly (readonly string[])[];
  /** Places that are no states, each with what its people are called. */
  readonly placePeoples: readonly (readonly string[])[];
}

interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cldr: readonly string[];
  readonly capital: string | null;
  readonly people: readonly string[];
}

/** Not countries: the world, organisations, test locales and collections of islands. */
const leftOut = ['001', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];

function own<T>(file: string): T {
  return JSON.parse(readFileSync(packageFile(`scripts/names/${file}`), 'utf8'));
}

function cldrTerritories(): Map<string, string[]> {
  const file = packageFile('node_modules/cldr-localenames-full/main/en/territories.json');
  const names: Record<string, string> = JSON.parse(readFileSync(file, 'utf8')).main.en.localeDisplayNames
    .territories;
  const territories = new Map<string, string[]>();
  for (const [key, name] of Object.entries(names)) {
    const code = key.split('-')[0] ?? key;
    if (!leftOut.includes(code)) territories.set(code, [...(territories.get(code) ?? []), ...readings(name)]);
  }
  return territories;
}

/** `Myanmar (Burma)` is two names, `Bosnia & Herzegovina` may be written with "and", `St.` is short for `Saint`. */
function readings(name: string): string[] {
  const [outer = name, inner] = name.split(/ \(|\)/);
  const names = inner && !/DRC|Republic|Islas|Keeling/.test(inner) ? [outer, inner] : [outer];
  return names.flatMap((each) => {
    const plain = each.replace('’', "'");
    return [...new Set([plain.replace('&', 'and').replace(/^St\./, 'Saint'), plain])];
  });
}

/** First names by gender; `neither` are words and surnames more often than first names: "Hope", "Lee". */
type FirstNames = Readonly<Record<'m' | 'f' | 'neither', string>>;

/** Vietnamese names are written syllable by syllable, Esperanto's names are nobody's. */
const localesLeftOut = ['vi', 'eo'];

/** Our own lists decide; of the others only what is one gender's wherever it is used. As keys, so that they load fast. */
function firstNames(own: FirstNames): Readonly<Record<'m' | 'f', string>> {
  const names = { m: keysOf(own.m.split(' ')), f: keysOf(own.f.split(' ')) };
  const decided = new Set([...names.m, ...names.f, ...keysOf(own.neither.split(' '))]);
  const found = { m: new Set<string>(), f: new Set<string>() };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (localesLeftOut.includes(locale)) continue;
    for (const key of keysOf(person?.first_name?.male ?? [])) found.m.add(key);
    for (const key of keysOf(person?.first_name?.female ?? [])) found.f.add(key);
  }
  for (const key of found.m) if (!found.f.has(key) && !decided.has(key)) names.m.add(key);
  for (const key of found.f) if (!found.m.has(key) && !decided.has(key)) names.f.add(key);
  return { m: listOf(names.m), f: listOf(names.f) };
}

/** Names in other scripts have no use in an English text. Two words become one: "jean-luc". */
function keysOf(names: readonly string[]): Set<string> {
  const keys = names.map(nameKey).filter((key) => /^[a-z]+(?: [a-z]+)?$/.test(key));
  return new Set(keys.map((key) => key.replace(' ', '-')));
}

function listOf(keys: ReadonlySet<string>): string {
  return [...keys].sort().join(' ');
}

const territories = own<OwnTerritories>('territories.json');
const countries: Country[] = [];
const regions: string[] = [];
for (const [code, cldr] of cldrTerritories()) {
  if (/^\d/.test(code)) {
    regions.push(cldr[0] ?? code);
    continue;
  }
  const [name = cldr[0] ?? code, ...aliases] = territories.names[code] ?? [];
  const [capital, ...people] = territories.peoples[code] ?? [];
  countries.push({
    name,
    aliases,
    cldr: cldr.filter((each) => each !== name && !aliases.includes(each) && each !== 'Congo'),
    capital: capital ?? null,
    people,
  });
}

const names = {
  countries,
  places: [...regions.map((name) => [name]), ...territories.otherPlaces],
  placePeoples: territories.placePeoples,
  peoples: territories.otherPeoples,
  organizations: own<string[][]>('organizations.json'),
  persons: own<string[][]>('persons.json'),
  firstNames: firstNames(own<FirstNames>('first-names.json')),
};
const lines = Object.entries(names).map(([part, content]) =>
  Array.isArray(content)
    ? `${JSON.stringify(part)}:[\n${content.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
    : `${JSON.stringify(part)}:${JSON.stringify(content)}`,
);
writeFileSync(packageFile('data/names.json'), `{\n${lines.join(',\n')}\n}\n`);
