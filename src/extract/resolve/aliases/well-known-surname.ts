import type { NameGroup } from '../groups/name-group.js';
import type { AliasContext, AliasDecision } from './alias-rule.js';

/** "Putin" in a document that writes the full name nowhere, if no other full name of the document could be meant. */
export function wellKnownSurname(group: NameGroup, { groups, known }: AliasContext): AliasDecision | null {
  if (group.type !== 'PERSON' && group.type !== null) return null;
  const spelling = known.bySurname(group.mentions[0]?.text ?? '');
  if (!spelling) return null;
  const last = group.words.at(-1);
  const others = groups.filter(
    (other) => other.type === 'PERSON' && other !== group && other.words.at(-1) === last,
  );
  const written = others.find((other) => other.known?.known === spelling.known);
  if (others.length > 0 && !written) return null;
  return { target: written ?? spelling.known, reason: spelling.reason };
}
