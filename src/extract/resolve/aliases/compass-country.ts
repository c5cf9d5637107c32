import type { NameGroup } from '../groups/name-group.js';
import { wordAt } from '../mentions/run.js';
import { type AliasContext, type AliasDecision, nameOfGroup } from './alias-rule.js';

/** "the North" for North Korea, when the document names one country that begins so. */
export function compassCountry(group: NameGroup, { groups, trees }: AliasContext): AliasDecision | null {
  if (!/^(?:north|south|east|west)$/.test(group.key)) return null;
  const definite = group.mentions.every(({ sentence, first }) => {
    const tree = trees[sentence];
    return tree !== undefined && wordAt(tree, first - 1).toLowerCase() === 'the';
  });
  const countries = groups.filter((other) => other.known?.known.country && other.words[0] === group.key);
  const [target] = countries;
  return target && definite && countries.length === 1
    ? { target, reason: `short for "${nameOfGroup(target)}", the only such country in the document` }
    : null;
}
