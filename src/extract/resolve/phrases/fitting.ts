import { isAlso, typeOfKind } from '../../propose/lexicon/kind-nouns.js';
import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { kindWordsOf } from '../antecedents/match.js';
import type { NamedEntity } from '../groups/named-entity.js';
import { legalForms, organizationWords, titles, weakTitles } from '../names/name-words.js';

export type Fits = (entity: NamedEntity, noun: string) => boolean;

/** Tells which entities a noun may describe; undefined for nouns that describe no named thing. */
export function fitting(noun: string): Fits | undefined {
  if (noun === 'country' || noun === 'nation')
    return (entity) => entity.known?.country === true || isCalled(entity, noun);
  if (titles.has(noun) && !weakTitles.has(noun)) return (entity) => describedAs(entity, noun, null);
  if (noun === 'company' || noun === 'firm') return mayBeCompany;
  if (organizationWords.has(noun)) return isOfKind;
  if (typeOfKind(noun) !== undefined) return isCalled;
  return isPersonNoun(noun) ? isCalledPerson : undefined;
}

/** "the singer" where the document says of one person that he is one. */
function isCalledPerson({ kinds, type }: NamedEntity, noun: string): boolean {
  return type === 'PERSON' && kinds.includes(noun);
}

/** Whether "the agency" must be one of those the document names; "the ship" may be any ship. */
export function mustName(noun: string): boolean {
  return (
    /^(?:country|nation|company|firm)$/.test(noun) ||
    organizationWords.has(noun) ||
    (titles.has(noun) && !weakTitles.has(noun))
  );
}

/** Whether the document itself says that it is one: "Valdoria is a city". */
function isCalled({ kinds, mentions }: NamedEntity, noun: string): boolean {
  const words = mentions.map(({ text }) => text.toLowerCase().replace(/\.$/, '').split(' ').at(-1) ?? '');
  if (/^(?:company|firm)$/.test(noun) && words.some((word) => legalForms.has(word))) return true;
  return kinds.some((kind) => isAlso(kind, noun));
}

/**
 * Those that are said or named to be one outdo those that only might be, but not one of these named just before: "Norrland,
 * the carmaker, met Voltara. The company ..." may mean either. `age` tells how many sentences ago each was named.
 */
export function surest(
  candidates: readonly NamedEntity[],
  noun: string,
  age: (entity: NamedEntity) => number,
): readonly NamedEntity[] {
  const sure = candidates.filter((entity) => isCalled(entity, noun) || kindOf(entity) === noun);
  const others = candidates.filter((entity) => !sure.includes(entity) && age(entity) <= 2);
  return sure.length === 0 || (others.length > 0 && vague.test(noun)) ? candidates : sure;
}

/** Nouns that fit organisations whose names do not tell what they are. */
const vague = /^(?:company|firm|group|agency|organi[sz]ation|team)$/;

/** The last sentence in which an entity was named before a token of a sentence; null where it was not. */
export function lastMention({ mentions }: NamedEntity, sentence: number, token: number): number | null {
  const before = mentions.filter(
    (mention) => mention.sentence < sentence || (mention.sentence === sentence && mention.last < token),
  );
  return before.length === 0 ? null : Math.max(...before.map((mention) => mention.sentence));
}

export function describedAs(entity: NamedEntity, noun: string, country: string | null): boolean {
  return (
    entity.type === 'PERSON' &&
    entity.descriptions.some(
      (each) => each.noun === noun && (country === null || each.country?.name === country),
    )
  );
}

/** An organisation whose name does not tell what it is may be anything, so it competes. */
function isOfKind(entity: NamedEntity, noun: string): boolean {
  if (entity.type !== 'ORGANIZATION') return false;
  const kind = kindOf(entity);
  return (
    isCalled(entity, noun) ||
    kind === noun ||
    // "the hospital" of the Lakeside Medical Center.
    (noun === 'hospital' && [...kindWordsOf(entity)].some((word) => isAlso(word, noun))) ||
    (kind === null && vague.test(noun)) ||
    (noun === 'agency' && /^(?:press|news)$/.test(kind ?? ''))
  );
}

function mayBeCompany(entity: NamedEntity): boolean {
  if (entity.type !== 'ORGANIZATION') return false;
  if (isCalled(entity, 'company')) return true;
  const kind = kindOf(entity);
  return kind === null
    ? entity.kinds.length === 0
    : /^(?:airlines|airways|company|group|holdings|industries|motors|technologies)$/.test(kind);
}

function kindOf({ name, mentions }: NamedEntity): string | null {
  for (const text of [name, ...mentions.map((mention) => mention.text)]) {
    const last = text.toLowerCase().split(' ').at(-1) ?? '';
    const one = organizationWords.has(last) ? last : last.replace(/s$/, '');
    if (organizationWords.has(one)) return one;
    if (/ (?:of|for) /.test(text)) return text.toLowerCase().split(' ').at(0) ?? null;
  }
  return null;
}
