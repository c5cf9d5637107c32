import type { NameGroup } from '../groups/name-group.js';
import { nameKey } from '../names/name-key.js';
import { organizationWords } from '../names/name-words.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/** "Foreign Ministry" for "Russian Foreign Ministry": two words or more that end one single longer name of the document. */
export function endOfOrganizationName(group: NameGroup, { groups }: AliasContext): AliasDecision | null {
  const { words } = group;
  if (group.known || group.type === 'PERSON' || words.length < 2) return null;
  if (!organizationWords.has(words.at(-1) ?? '')) return null;
  const end = ` ${words.join(' ')}`;
  const longer = groups.filter((other) => {
    if (other === group || other.type === 'PERSON') return false;
    return other.key.endsWith(end) || other.mentions.some((mention) => nameKey(mention.text).endsWith(end));
  });
  const [target] = longer;
  return target && longer.length === 1
    ? {
        target,
        reason: `short for "${nameOfGroup(target)}", the only longer name of the document that ends so`,
      }
    : null;
}
