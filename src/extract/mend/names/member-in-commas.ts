import { isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "One member of the board, the banker Ada Lind, resigned": the banker is that member, and has a name. */
export function memberInCommas(tree: Tree, name: number): readonly Edit[] {
  const above = headOf(tree, name);
  if (above < 0 || inNameOf(tree, name) !== 'PER') return [];
  // The banker may stand under the name already, and the name under the board.
  const described = dependents(tree, name, 'nmod:desc', 'compound').find((child) => child < name);
  const role = described ?? above;
  const outer = described === undefined ? headOf(tree, role) : above;
  if (!labelled(tree, described === undefined ? role : name, 'appos')) return [];
  const article = [role, name].flatMap((node) => dependents(tree, node, 'det')).find((det) => det < role);
  if (
    upos(tree, role) !== 'NOUN' ||
    !isOfPerson(tree, role) ||
    role !== (nameAt(tree, name)?.first ?? name) - 1
  )
    return [];
  if (article === undefined || word(tree, article) !== 'the' || word(tree, article - 1) !== ',') return [];
  if (!/^[,.;]$/.test(word(tree, (nameAt(tree, name)?.last ?? name) + 1))) return [];
  const one = memberAt(tree, outer);
  return one === undefined || one > role
    ? []
    : [
        { node: name, head: one, label: 'appos' },
        { node: role, head: name, label: 'appos' },
        { node: article, head: role },
      ];
}

/** One of several, or a member of a group, whether the parser hung the banker on that or on the group. */
function memberAt(tree: Tree, holder: number): number | undefined {
  if (holder < 0) return undefined;
  const outer = headOf(tree, holder);
  const isInside =
    outer >= 0 && labelled(tree, holder, 'nmod') && wordsOf(tree, prepositionOf(tree, holder)) === 'of';
  const one = isInside ? outer : holder;
  const group = isInside
    ? holder
    : dependents(tree, one, 'nmod').find((child) => wordsOf(tree, prepositionOf(tree, child)) === 'of');
  if (group === undefined || group < one || inNameOf(tree, group) === 'PER') return undefined;
  if (/^(?:one|another)$/.test(word(tree, one))) return xpos(tree, group) === 'NNS' ? one : undefined;
  const isOne = dependents(tree, one, 'det', 'nummod').some((child) =>
    /^(?:one|an?|another)$/.test(word(tree, child)),
  );
  // "a friend of the mayor, the lawyer Ada Lind": which of them it is, nobody knows.
  const isOfGroup = xpos(tree, group) === 'NNS' || !isOfPerson(tree, group);
  return isOne && isOfGroup && members.test(lemma(tree, one)) ? one : undefined;
}

const members =
  /^(?:member|founder|leader|head|judge|director|owner|partner|author|veteran|survivor|official|employee)$/;
