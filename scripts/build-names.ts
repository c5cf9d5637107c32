/**
 * Writes data/names.json: what is known of names before any document is read. Country names and their variants come
 * from CLDR (the development dependency cldr-localenames-full), all else from our own lists in scripts/names.
 *
 *   npm run build && node dist/scripts/build-names.js
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packageFile } from '../src/package-root.js';

interface OwnTerritories {
  /** Territory code to the name we prefer, then others. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Territory code to its capital, then what its people are called. */
  readonly peoples: Readonly<Record<string, readonly string[]>>;
  readonly otherPeoples: readonly string[];
  readonly otherPlaces: readonly (readonly string[])[];
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
  peoples: territories.otherPeoples,
  organizations: own<string[][]>('organizations.json'),
  persons: own<string[][]>('persons.json'),
  firstNames: own<Record<string, string>>('first-names.json'),
};
const lines = Object.entries(names).map(([part, content]) =>
  Array.isArray(content)
    ? `${JSON.stringify(part)}:[\n${content.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
    : `${JSON.stringify(part)}:${JSON.stringify(content)}`,
);
writeFileSync(packageFile('data/names.json'), `{\n${lines.join(',\n')}\n}\n`);
