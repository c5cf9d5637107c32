import { words } from '../../propose/lexicon/verbs.js';
import type { NameGroup } from '../groups/name-group.js';
import { nameKey } from '../names/name-key.js';
import { organizationWords } from '../names/name-words.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/** What clubs are called for short: "Rovers" for "Tarn Rovers". */
const clubs = words(
  'rovers wanderers rangers albion hotspur harriers argyle athletic corinthians celtics lakers yankees',
);

/** "Foreign Ministry" for "Russian Foreign Ministry", "Rovers" for "Tarn Rovers": what ends one single longer name of the document. */
export function endOfOrganizationName(group: NameGroup, { groups }: AliasContext): AliasDecision | null {
  const isClub = group.words.length === 1 && clubs.has(group.words[0] ?? '');
  if (group.known || (group.type === 'PERSON' && !isClub) || (group.words.length < 2 && !isClub)) return null;
  if (!isClub && !organizationWords.has(group.words.at(-1) ?? '')) return null;
  const end = ` ${group.words.join(' ')}`;
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
