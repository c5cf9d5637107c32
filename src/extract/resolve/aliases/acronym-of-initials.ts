import type { NameGroup } from '../groups/name-group.js';
import { isAcronym } from '../names/name-key.js';
import { initialsOf, lettersOf } from './acronym-letters.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/** "IAEA" where one single name of the document has these initials; an acronym that lists know stays with them. */
export function acronymOfInitials(group: NameGroup, { groups }: AliasContext): AliasDecision | null {
  if (group.known || group.type === 'PERSON') return null;
  const text = group.mentions[0]?.text ?? '';
  const letters = lettersOf(text);
  if (!isAcronym(text) || letters.length < 2) return null;
  const fitting = groups.filter((other) => {
    if (other === group || other.words.length < 2 || other.type === 'PERSON') return false;
    return other.mentions.some((mention) => initialsOf(mention.text) === letters);
  });
  const [target] = fitting;
  return target && fitting.length === 1 ? { target, reason: `initials of "${nameOfGroup(target)}"` } : null;
}
