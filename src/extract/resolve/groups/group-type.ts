import type { EntityType } from '../../../model/entity.js';
import { typeOfKind } from '../../propose/lexicon/kind-nouns.js';
import { words } from '../../propose/lexicon/verbs.js';
import type { KnownNames } from '../names/known-names.js';
import { isAcronym, nameKey } from '../names/name-key.js';
import {
  businessWords,
  foreignHeadWords,
  foreignPlaceWords,
  genderedTitles,
  legalForms,
  nameHeadWords,
  namingTitles,
  organizationWords,
  placeWords,
} from '../names/name-words.js';
import type { NameGroup, UntypedGroup } from './name-group.js';

const typeOfTag = { PER: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE' } as const;
type NamedType = (typeof typeOfTag)[keyof typeof typeOfTag];
type Votes = Record<NamedType, number>;

/** Decides the type of each group once for the document, so that "Russia" is not a place here and an organisation there. */
export function typeGroups(groups: readonly UntypedGroup[], known: KnownNames): readonly NameGroup[] {
  const surnames = new Set<string>();
  for (const group of groups) {
    const [first = '', last = ''] = [group.words[0], group.words.at(-1)];
    if (group.words.length < 2 || decide(group, known, surnames) !== 'PERSON') continue;
    surnames.add(last);
    // Korean and Chinese names begin with the surname; "Donald" is no surname.
    if (!known.genderOfFirstName(first)) surnames.add(first);
  }
  const called = new Set(
    groups.flatMap((group) =>
      group.words.length === 1 && decide(group, known, surnames) === 'PERSON' ? [group.key] : [],
    ),
  );
  return groups.map((group) => ({
    ...group,
    type: decide(group, known, surnames) ?? (isFullName(group, called) ? 'PERSON' : null),
  }));
}

/** "Quill Tarn", of which nothing is known, where "Tarn" is somebody. */
function isFullName({ words, kinds, mentions }: UntypedGroup, called: ReadonlySet<string>): boolean {
  const isBare = kinds.length === 0 && mentions.every(({ type }) => type === null);
  return isBare && words.length > 1 && words.length < 4 && called.has(words.at(-1) ?? '');
}

/** Null where no evidence speaks for any type; ties go to places, then organisations. */
function decide(group: UntypedGroup, known: KnownNames, surnames: ReadonlySet<string>): EntityType | null {
  const votes: Votes = { PLACE: 0, ORGANIZATION: 0, PERSON: 0 };
  voteByTags(group, votes);
  voteByLists(group, votes, known);
  voteByWords(group, votes);
  const kinds = new Set(group.kinds.flatMap((noun) => typeOfKind(noun) ?? []));
  // A ship or a book is none of the three, whatever its name looks like.
  if (kinds.has('CONCEPT') && group.descriptions.length === 0) return null;
  if (
    storms.test(group.words[0] ?? '') &&
    group.words.length === 2 &&
    known.genderOfFirstName(group.words[1] ?? '')
  )
    return null;
  // "Ada Moss, a publisher": who or what bears the name tells which it is.
  const isEither = votes.PERSON > 0 && group.kinds.every((noun) => eitherKinds.has(noun));
  for (const type of ['PLACE', 'ORGANIZATION'] as const) if (kinds.has(type) && !isEither) votes[type] += 4;
  if (group.descriptions.length > 0) votes.PERSON += 4;
  // "Jordan" beside "Michael Jordan", always read as a person, is not the country.
  const isNamesake = group.known === null && group.mentions.every((mention) => mention.type !== 'LOC');
  if (surnames.has(group.key) && (isNamesake || group.mentions.every((mention) => mention.type === 'PER')))
    votes.PERSON += 8;
  let best: NamedType | null = null;
  for (const type of ['PLACE', 'ORGANIZATION', 'PERSON'] as const) {
    if (votes[type] > (best === null ? 0 : votes[best])) best = type;
  }
  return best;
}

/** What somebody may be as well as a firm. Lemmas. */
const eitherKinds = words('publisher producer broadcaster brewer distributor');

/** "Hurricane Ida" is nobody. */
const storms = /^(?:hurricane|cyclone|typhoon|storm)$/;

/** What the network said, a vote shared by the mentions that it tagged. */
function voteByTags({ mentions }: UntypedGroup, votes: Votes): void {
  const tags = mentions.flatMap((mention) => (mention.type === null ? [] : [mention.type]));
  for (const tag of tags) votes[typeOfTag[tag]] += 2 / tags.length;
}

function voteByLists(
  { known: spelling, mentions, words }: UntypedGroup,
  votes: Votes,
  known: KnownNames,
): void {
  const type = spelling?.known.type;
  if (type && type !== 'CONCEPT') votes[type] += 6;
  const listed = new Set(mentions.flatMap((mention) => mention.listedTypes));
  for (const tag of listed) votes[typeOfTag[tag]] += tag === 'LOC' ? 1 : 1.5;
  if (known.bySurname(mentions[0]?.text ?? '')) votes.PERSON += 4;
  if (words.length > 1 && known.genderOfFirstName(words[0] ?? '')) votes.PERSON += 2.5;
  if (mentions.some(({ text }) => initials.test(text))) votes.PERSON += 2.5;
}

/** "T. N. Tarn" and "J.P. Tarn" are people, "U.S. Steel" is a firm. */
const initials = /^(?!U\.\s?[SKN]\.)(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{Ll}'’-]+$/u;

/** "Kestrel Oyj", "Holt & Sons Ltd." */
function endsInLegalForm(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  // "Zaldy Co" and "Mem de Sa" are people: short forms are written large.
  const isWord = /^(?:Co|Sa|Se|Ag|Ab|As|Nv|Bv|Kg|Oy)$/.test(last);
  return name.includes(' ') && !isWord && legalForms.has(nameKey(last));
}

function voteByWords({ mentions, words }: UntypedGroup, votes: Votes): void {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (mentions.some(({ text }) => endsInLegalForm(text))) votes.ORGANIZATION += 8;
  if (words.length > 1) {
    if (organizationWords.has(last) || businessWords.has(last)) votes.ORGANIZATION += 3;
    else if (placeWords.has(last)) votes.PLACE += 3;
    if (nameHeadWords.has(first) && /^(?:of|for)$/.test(words[1] ?? '')) {
      votes[placeWords.has(first) ? 'PLACE' : 'ORGANIZATION'] += 3;
    }
    // "Victoria College of Tarn", "Tarn & Sons".
    const isHouse = words.some((word) => /^(?:university|college|institute|ministry)$/.test(word));
    if (isHouse || mentions.some(({ text }) => text.includes(' & '))) votes.ORGANIZATION += 3;
    if (foreignHeadWords.has(first)) votes.ORGANIZATION += 4;
    if (foreignPlaceWords.has(first) && /^(?:de|del|della|du|des|da|do|dos)$/.test(words[1] ?? ''))
      votes.PLACE += 3;
    if (namingTitles.has(first) && genderedTitles.has(first)) votes.PERSON += 3;
  }
  if (mentions.every((mention) => isAcronym(mention.text))) votes.ORGANIZATION += 1;
}
