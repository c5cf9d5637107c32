import type { NameGroup } from '../groups/name-group.js';
import type { NameMention } from '../mentions/find-names.js';
import { wordAt } from '../mentions/run.js';
import { isAcronym } from '../names/name-key.js';
import { isSpelledFrom, lettersOf } from './acronym-letters.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/** "Korean Central News Agency (KCNA)": the document itself explains the acronym, which outdoes what lists know. */
export function acronymInBrackets(group: NameGroup, { groups, trees }: AliasContext): AliasDecision | null {
  const explained = new Set<NameGroup>();
  for (const mention of group.mentions) {
    if (!isAcronym(mention.text)) continue;
    for (const other of groups) {
      if (other === group || other.words.length < 2) continue;
      if (other.mentions.some((full) => areBracketed(full, mention))) explained.add(other);
    }
  }
  const [target] = explained;
  return target && explained.size === 1
    ? { target, reason: `acronym in brackets beside "${nameOfGroup(target)}"` }
    : null;

  function areBracketed(full: NameMention, short: NameMention): boolean {
    if (full.sentence !== short.sentence || isAcronym(full.text)) return false;
    const tree = trees[full.sentence];
    if (!tree || !isSpelledFrom(lettersOf(short.text), full.text)) return false;
    const [left, right] = full.last < short.first ? [full, short] : [short, full];
    return (
      left.last === right.first - 2 &&
      wordAt(tree, right.first - 1) === '(' &&
      wordAt(tree, right.last + 1) === ')'
    );
  }
}
