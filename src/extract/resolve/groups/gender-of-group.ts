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
    ...group.descriptions.flatMap(({ noun }) => genderedTitles.get(noun) ?? []),
    ...group.kinds.flatMap((noun) => genderOfNoun(noun) ?? []),
  ]);
  const byKey = group.words.length > 1 ? genderedTitles.get(group.words[0] ?? '') : undefined;
  if (byKey) titled.add(byKey);
  if (titled.size > 0) return titled.size === 1 ? ([...titled][0] ?? null) : null;
  return group.words.length > 1 ? genderOfWords(group.words, known) : null;
}

function genderOfWords(words: readonly string[], known: KnownNames): Gender | null {
  const [first = '', second = ''] = words;
  const twofold = words.length > 2 ? known.genderOfFirstName(`${first} ${second}`) : null;
  return twofold ?? known.genderOfFirstName(first) ?? genderOfForm(words);
}

/** What names of some languages tell by their form: "Sólrún Árnadóttir", "Nguyen Thi Mai", "Siti binti Omar". */
function genderOfForm(words: readonly string[]): Gender | null {
  const middle = words.slice(1, -1);
  if (middle.some((word) => /^(?:thi|binti|bint)$/.test(word))) return 'f';
  if (middle.some((word) => /^(?:bin|ibn)$/.test(word))) return 'm';
  const last = words.at(-1) ?? '';
  return femaleSurname.test(last) ? 'f' : null;
}

/** Icelandic and Slavic; keys have no diacritics. "Casanova" and "Cueva" are nothing of the kind. */
const femaleSurname =
  /(?:dottir|ovna|evna|skaya|[^aeious]ska|(?<!casa|villa)[bdgklmnprstvz]ova|[dlnrst]eva)$/;
