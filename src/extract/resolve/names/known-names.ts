import { readFileSync } from 'node:fs';
import type { EntityType } from '../../../model/entity.js';
import { packageFile } from '../../../package-root.js';
import { isAcronym, nameKey } from './name-key.js';

export type Gender = 'm' | 'f';

/** A name that is known before any document is read. */
export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  readonly gender: Gender | null;
  readonly country: boolean;
}

/** A known name and why a spelling stands for it. */
export interface KnownSpelling {
  readonly known: KnownName;
  readonly reason: string;
}

/** What is known of names, from data/names.json. Keys are made by `nameKey`. */
export interface KnownNames {
  /** The name that a spelling stands for. Acronyms count in upper case only: "who" is not the WHO. */
  find(text: string): KnownSpelling | null;
  /** The world-known person that a surname alone stands for. */
  bySurname(text: string): KnownSpelling | null;
  /** The country whose people are called so: "North Korean", "Ukrainians"; null for other peoples. */
  countryOfPeople(text: string): KnownName | null;
  /** Whether this is what a people, an area's inhabitants or a creed's followers are called. */
  isPeople(text: string): boolean;
  /** The country that this is the capital of. */
  countryOfCapital(text: string): KnownName | null;
  /** Of a first name of one word or of two: "Jean", "Jean-Luc". */
  genderOfFirstName(name: string): Gender | null;
  /** Every spelling of a place or an organisation. */
  readonly spellings: readonly { readonly text: string; readonly type: EntityType }[];
}

interface NamesFile {
  readonly countries: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly cldr: readonly string[];
    readonly capital: string | null;
    readonly people: readonly string[];
  }[];
  /** A name, then its other spellings. */
  readonly places: readonly (readonly string[])[];
  readonly organizations: readonly (readonly string[])[];
  /** `m` or `f`, the full name, then spellings that stand for this person anywhere: surnames and full names. */
  readonly persons: readonly (readonly string[])[];
  /** A place that is no state, then what its people are called. */
  readonly placePeoples: readonly (readonly string[])[];
  readonly peoples: readonly string[];
  /** Keys with blanks between them, and a hyphen inside those of two words. */
  readonly firstNames: Readonly<Record<Gender, string>>;
}

let loaded: KnownNames | null = null;

/** Reads data/names.json, once in a process. */
export function knownNames(): KnownNames {
  loaded ??= indexNames(JSON.parse(readFileSync(packageFile('data/names.json'), 'utf8')));
  return loaded;
}

function indexNames(file: NamesFile): KnownNames {
  const spellings = new SpellingTable();
  const surnames = new SpellingTable();
  const peoples = new Map<string, KnownName | null>();
  const capitals = new Map<string, KnownName>();
  for (const { name, aliases, cldr, capital, people } of file.countries) {
    const known: KnownName = { name, type: 'PLACE', gender: null, country: true };
    spellings.add(known, cldr, 'country name (CLDR)');
    spellings.add(known, [name, ...aliases], 'country name');
    for (const each of people) for (const form of bothNumbers(each)) peoples.set(nameKey(form), known);
    if (capital) capitals.set(nameKey(capital), known);
  }
  for (const [name = '', ...people] of file.placePeoples) {
    const known: KnownName = { name, type: 'PLACE', gender: null, country: false };
    for (const each of people) for (const form of bothNumbers(each)) peoples.set(nameKey(form), known);
  }
  for (const each of file.peoples) {
    for (const form of bothNumbers(each)) if (!peoples.has(nameKey(form))) peoples.set(nameKey(form), null);
  }
  for (const [name = '', ...others] of file.places) {
    const known: KnownName = { name, type: 'PLACE', gender: null, country: false };
    spellings.add(known, [name, ...others], 'place name');
  }
  for (const [name = '', ...others] of file.organizations) {
    const known: KnownName = { name, type: 'ORGANIZATION', gender: null, country: false };
    spellings.add(known, [name, ...others], 'name of an organization');
  }
  for (const [gender, name = '', ...others] of file.persons) {
    const known: KnownName = {
      name,
      type: 'PERSON',
      gender: gender === 'f' ? 'f' : 'm',
      country: false,
    };
    const full = others.filter((other) => other.includes(' '));
    spellings.add(known, [name, ...full], 'name of a well-known person');
    surnames.add(
      known,
      others.filter((other) => !full.includes(other)),
      'surname that alone means a well-known person',
    );
  }
  const genders = new Map<string, Gender>();
  for (const key of file.firstNames.m.split(' ')) genders.set(key, 'm');
  for (const key of file.firstNames.f.split(' ')) genders.set(key, 'f');
  return {
    find: (text) => spellings.get(text),
    bySurname: (text) => surnames.get(text),
    countryOfPeople: (text) => peoples.get(nameKey(text)) ?? null,
    isPeople: (text) => peoples.has(nameKey(text)),
    countryOfCapital: (text) => capitals.get(nameKey(text)) ?? null,
    genderOfFirstName: (name) => genders.get(nameKey(name).replaceAll(' ', '-')) ?? null,
    spellings: spellings.added.filter(({ type }) => type !== 'PERSON'),
  };
}

/** Words and acronyms apart, because folding case would make "US" and "us" one. The first entry of a spelling stays. */
class SpellingTable {
  private readonly acronyms = new Map<string, KnownSpelling>();
  private readonly words = new Map<string, KnownSpelling>();
  readonly added: { readonly text: string; readonly type: EntityType }[] = [];

  add(known: KnownName, spellings: readonly string[], reason: string): void {
    for (const spelling of spellings) {
      this.added.push({ text: spelling, type: known.type });
      const table = isAcronym(spelling) ? this.acronyms : this.words;
      const key = nameKey(spelling);
      if (!table.has(key)) {
        table.set(key, { known, reason: isAcronym(spelling) ? `acronym of "${known.name}"` : reason });
      }
    }
  }

  get(text: string): KnownSpelling | null {
    const key = nameKey(text);
    const acronym = this.acronyms.get(key);
    return (acronym && isAcronym(text) ? acronym : this.words.get(key)) ?? null;
  }
}

function bothNumbers(people: string): readonly string[] {
  if (/[sc]hman$/.test(people)) return [people, `${people.slice(0, -2)}en`];
  return /(?:s|sh|ch|ese)$/.test(people) ? [people] : [people, `${people}s`];
}
