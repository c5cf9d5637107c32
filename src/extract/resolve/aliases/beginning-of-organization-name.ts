import { isAlso } from '../../propose/lexicon/kind-nouns.js';
import type { NameGroup } from '../groups/name-group.js';
import { placeWords } from '../names/name-words.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/**
 * "Brightwater" for "Brightwater Foods", named so in full before: the beginning of one single organisation's name that
 * is no place, no person and no other name that lists know.
 */
export function beginningOfOrganizationName(
  group: NameGroup,
  { groups, known }: AliasContext,
): AliasDecision | null {
  const first = group.mentions[0];
  const names = [group.known, known.bySurname(first?.text ?? ''), known.genderOfFirstName(group.key)];
  if (!first || names.some((each) => each !== null) || group.descriptions.length > 0) return null;
  if (group.mentions.some(({ listedTypes }) => listedTypes.length > 0)) return null;
  const start = `${group.key} `;
  const longer = groups.filter((other) => other.key.startsWith(start));
  // "Josiah Hawthorne" may be meant as well as "Hawthorne College", unless he is brought in later.
  const namesakes = groups.some(
    (other) =>
      other.type === 'PERSON' &&
      other.key.endsWith(` ${group.key}`) &&
      (other.mentions[0]?.start ?? 0) < first.start,
  );
  const [target] = longer;
  // "Pemberton Canal" is what the Pemberton Canal Company dug.
  if (group.words.length > 1 && placeWords.has(group.words.at(-1) ?? '')) return null;
  if (!target || longer.length > 1 || namesakes || target.type !== 'ORGANIZATION') return null;
  // "The Moss Foundation ... Moss" may be its founder; a firm is called so.
  const isFirm = target.kinds.some((kind) => isAlso(kind, 'company'));
  if (!isFirm && group.mentions.some(({ type }) => type === 'PER')) return null;
  const [full] = target.mentions;
  const before =
    full &&
    (full.sentence < first.sentence || (full.sentence === first.sentence && full.first < first.first));
  return before
    ? { target, reason: `short for "${nameOfGroup(target)}", the only name of the document that begins so` }
    : null;
}
