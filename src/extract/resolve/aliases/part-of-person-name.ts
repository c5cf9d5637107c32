import { genderOfGroup } from '../groups/gender-of-group.js';
import { isIntroducedAsKin } from '../groups/introduced-as-kin.js';
import type { NameGroup } from '../groups/name-group.js';
import { nameKey } from '../names/name-key.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/**
 * "Kim" for Kim Jong Un, "Trump" for Donald Trump, "Donald J. Trump": the beginning or end of a full name, when one
 * person of the document fits and no other. With two Kims in the document, "Kim" stays nobody's, unless all but one are
 * brought in as relatives ("his sister, Kim Yo Jong"), who are then told apart by their full names.
 */
export function partOfPersonName(group: NameGroup, context: AliasContext): AliasDecision | null {
  // Of a surname by itself the recogniser often makes a place.
  const mayBePlace = group.type === 'PLACE' && group.known === null && !isPlaced(group, context);
  if (group.type !== 'PERSON' && group.type !== null && !mayBePlace) return null;
  const gender = genderOfGroup(group, context.known);
  const people = context.fullNames.filter((person) => {
    if (person === group || !(isPart(group.words, person.words) || isHalfOfSurname(group, person)))
      return false;
    const other = genderOfGroup(person, context.known);
    return gender === null || other === null || gender === other;
  });
  const target = people.length > 1 ? principal(group, people, context) : onlyOne(group, people, context);
  if (!target) return null;
  // "Trump" in a document that writes out only Ivanka Trump may still be Donald.
  const wellKnown = context.known.bySurname(group.mentions[0]?.text ?? '')?.known;
  if (wellKnown && wellKnown !== target.known?.known) return null;
  return { target, reason: reasonFor(group, target, people.length) };
}

/** Whether its mentions are of several words, or stand where only places do: "rode to Washington". */
function isPlaced({ mentions }: NameGroup, { trees }: AliasContext): boolean {
  const before = mentions.map(({ sentence, first }) => trees[sentence]?.words[first - 1] ?? '');
  // "Holt-Lind" is one word.
  return (
    mentions.some(({ text }) => text.includes(' ')) ||
    before.some((word) => /^(?:in|into|to|at|from|near|through|around)$/.test(word))
  );
}

/** A person alone, but not a relative brought in later: "Holt was born in Bergen, the son of Anna Holt". */
function onlyOne(
  group: NameGroup,
  [person]: readonly NameGroup[],
  { trees }: AliasContext,
): NameGroup | undefined {
  const isLater = startOf(group) < startOf(person) && group.words.length === 1;
  return person && isLater && isIntroducedAsKin(person, trees) ? undefined : person;
}

function startOf(group: NameGroup | undefined): number {
  return group?.mentions[0]?.start ?? 0;
}

/** The one of several namesakes who is nobody's relative and was named before the bare surname. */
function principal(
  group: NameGroup,
  people: readonly NameGroup[],
  { trees }: AliasContext,
): NameGroup | undefined {
  const [target, ...others] = people.filter((person) => !isIntroducedAsKin(person, trees));
  const surname = group.words.length === 1 && target?.words.at(-1) === group.key;
  return surname && others.length === 0 && startOf(target) < startOf(group) ? target : undefined;
}

/** The people that a document calls by several words, each once: see AliasContext. */
export function fullNamesOf(groups: readonly NameGroup[]): readonly NameGroup[] {
  const people = groups.filter((group) => group.type === 'PERSON' && group.words.length > 1);
  return people.filter(
    (person) =>
      !people.some(
        (other) =>
          other !== person && (isLonger(person.words, other.words) || isSurname(person.words, other.words)),
      ),
  );
}

/** "Holt-Clarke" of Naomi Holt-Clarke is nobody else. */
function isSurname(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((word, index) => word === whole.at(index - part.length));
}

/** "Holt" is a part of "Ada Holt" and of "Otto Holt Jr.". */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const full = whole.filter((word) => !/^[js]r$/.test(word));
  if (isLonger(part, full)) return true;
  if (part.length >= full.length) return false;
  const isStart = part.every((word, index) => word === full[index]);
  const isEnd = part.every((word, index) => word === full[full.length - part.length + index]);
  return isStart || isEnd;
}

/** "Holt" of Naomi Ada Holt-Clarke. */
function isHalfOfSurname({ key }: NameGroup, { mentions }: NameGroup): boolean {
  const surnames = mentions.map(({ text }) => text.split(' ').at(-1) ?? '');
  return surnames.some((surname) => nameKey(surname).split(' ').includes(key));
}

/** Whether a name is another one with initials in its middle: "donald j trump", "donald trump". */
function isLonger(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length !== 2 || longer.length < 3) return false;
  if (longer[0] !== shorter[0] || longer.at(-1) !== shorter[1]) return false;
  return longer.slice(1, -1).every((word) => word.length === 1);
}

function reasonFor(group: NameGroup, target: NameGroup, fitting: number): string {
  const full = nameOfGroup(target);
  if (group.words.length > target.words.length) return `"${full}" with initials`;
  if (fitting > 1) return `surname of "${full}", whose relatives go by their full names`;
  return `part of the name "${full}", which fits nobody else in the document`;
}
