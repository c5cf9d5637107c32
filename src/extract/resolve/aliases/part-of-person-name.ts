import { headOf, labelled, nameHead } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { genderOfGroup } from '../groups/gender-of-group.js';
import { isIntroducedAsKin } from '../groups/introduced-as-kin.js';
import type { NameGroup } from '../groups/name-group.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';
import { beginningOfOrganizationName } from './beginning-of-organization-name.js';
import { isFuller, isHalfOfSurname, isLonger, isPart } from './full-names.js';

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
    if (person === group) return false;
    if (
      !isPart(group.words, person.words) &&
      !isHalfOfSurname(group, person) &&
      !isFuller(group, person, context.trees)
    )
      return false;
    const other = genderOfGroup(person, context.known);
    return gender === null || other === null || gender === other;
  });
  const target = people.length > 1 ? principal(group, people, context) : onlyOne(group, people, context);
  if (!target) return null;
  // "Moss Marine", "Moss" and only then Ann Moss: the firm.
  if (startOf(group) < startOf(target) && beginningOfOrganizationName(group, context)) return null;
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

/** The one of several namesakes who is nobody's relative and was named before the bare surname; others are named later, or in a text that begins with that one, and do nothing. */
function principal(
  group: NameGroup,
  people: readonly NameGroup[],
  { trees }: AliasContext,
): NameGroup | undefined {
  const [target, ...others] = people.filter((person) => !isIntroducedAsKin(person, trees));
  // "handed it to his son, Bo Moss. Moss ...", with an Ada Moss later: he alone was named before.
  const before = people.filter((person) => startOf(person) < startOf(group));
  const [only] = before;
  if (target === undefined && only?.words.at(-1) === group.key && before.length === 1) return only;
  const surname = group.words.length === 1 && target?.words.at(-1) === group.key;
  const opens = target !== undefined && target.mentions[0]?.sentence === 0 && isSubject(target, trees);
  const isAlone = others.every(
    (other) => (opens || startOf(other) > startOf(group)) && !isSubject(other, trees),
  );
  return surname && isAlone && startOf(target) < startOf(group) ? target : undefined;
}

/** Whether a text says what somebody does, and does not only name them: "their son, Bo Moss". */
function isSubject({ mentions }: NameGroup, trees: readonly Tree[]): boolean {
  return mentions.some((mention) => {
    const tree = trees[mention.sentence];
    if (!tree) return false;
    let head = nameHead(tree, mention);
    // "The writer Ida Holt said".
    while (labelled(tree, head, 'appos', 'nmod:desc')) head = headOf(tree, head);
    return labelled(tree, head, 'nsubj');
  });
}

function reasonFor(group: NameGroup, target: NameGroup, fitting: number): string {
  const full = nameOfGroup(target);
  if (isLonger(group.words, target.words)) return `"${full}" with initials`;
  if (group.words.length > target.words.length) return `"${full}" with middle names`;
  if (fitting > 1) return `surname of "${full}", whose relatives go by their full names`;
  return `part of the name "${full}", which fits nobody else in the document`;
}
