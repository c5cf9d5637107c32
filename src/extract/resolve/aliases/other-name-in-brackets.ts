import type { Tree } from '../../tree.js';
import type { NameGroup } from '../groups/name-group.js';
import type { NameMention } from '../mentions/find-names.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/** What says that a name is one more of whatever stands before the bracket. */
const cues =
  /^(?:née|nee|né|born|now|today|formerly|previously|originally|later|also known as|a\.?k\.?a\.?|also called)$/;

/** "Ada Holt (née Lind)", "Rangoon (now Yangon)": the bracket tells another name, unless a namesake could be meant. */
export function otherNameInBrackets(
  group: NameGroup,
  { groups, fullNames, trees }: AliasContext,
): AliasDecision | null {
  const fits = (other: NameGroup) =>
    other !== group && (group.type === null || other.type === null || other.type === group.type);
  const isNamesake = fullNames.some(
    (person) => person !== group && group.words.length === 1 && person.words.at(-1) === group.key,
  );
  const targets = groups.filter(
    (other) =>
      fits(other) &&
      other.mentions.some((full) => group.mentions.some((mention) => areBracketed(full, mention))),
  );
  const [target] = targets;
  return target && targets.length === 1 && !isNamesake
    ? { target, reason: `other name of "${nameOfGroup(target)}" in brackets` }
    : null;

  function areBracketed(full: NameMention, other: NameMention): boolean {
    const tree = trees[full.sentence];
    return tree !== undefined && full.sentence === other.sentence && isTold(tree, full.last + 1, other);
  }
}

function isTold({ words }: Tree, open: number, { first, last }: NameMention): boolean {
  if (words[open] !== '(' || first <= open + 1 || !/^[),;]$/.test(words[last + 1] ?? '')) return false;
  return cues.test(words.slice(open + 1, first).join(' '));
}
