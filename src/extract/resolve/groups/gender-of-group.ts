import { genderOfNoun } from '../names/kin-nouns.js';
import type { Gender, KnownNames } from '../names/known-names.js';
import { genderedTitles } from '../names/name-words.js';
import type { NameGroup } from './name-group.js';

/** What is known of a person's gender: from the person, a title, or the first name; null where nothing or both. */
export function genderOfGroup(group: NameGroup, known: KnownNames): Gender | null {
  const person =
    group.known?.known.gender ?? group.mentions.map(({ text }) => known.bySurname(text)?.known.gender)[0];
  if (person) return person;
  const titled = new Set([
    ...group.descriptions.flatMap(({ noun }) => genderedTitles[noun] ?? []),
    ...group.kinds.flatMap((noun) => genderOfNoun(noun) ?? []),
  ]);
  const byKey = group.words.length > 1 ? genderedTitles[group.words[0] ?? ''] : undefined;
  if (byKey) titled.add(byKey);
  if (titled.size > 0) return titled.size === 1 ? ([...titled][0] ?? null) : null;
  return group.words.length > 1 ? known.genderOfFirstName(group.words[0] ?? '') : null;
}
