import { isOfPerson } from '../../propose/lexicon/titles.js';
import { isRightBehind } from '../../propose/phrase.js';
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
  const role = headOf(tree, name);
  if (role < 0 || inNameOf(tree, name) !== 'PER' || !labelled(tree, role, 'appos')) return [];
  const article = dependents(tree, role, 'det')[0];
  if (upos(tree, role) !== 'NOUN' || !isOfPerson(tree, role) || !isRightBehind(tree, name, role)) return [];
  if (article === undefined || word(tree, article) !== 'the' || word(tree, article - 1) !== ',') return [];
  if (!/^[,.;]$/.test(word(tree, (nameAt(tree, name)?.last ?? name) + 1))) return [];
  const one = memberAt(tree, headOf(tree, role));
  return one === undefined || one > role
    ? []
    : [
        { node: name, head: one, label: 'appos' },
        { node: role, head: name, label: 'appos' },
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
