import { isTime } from '../../propose/clause/arguments.js';
import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "Shares fell after Bo Lind, the founder, sold his stake", "after Japan, which owes most, cut its rate": whoever is described
 * between the commas does what stands behind them, and "after" opens the clause of that.
 */
export function subjectOfDescribed(tree: Tree, verb: number): readonly Edit[] {
  if (!/^VB[DZPN]?$/.test(xpos(tree, verb)) || upos(tree, verb) !== 'VERB') return [];
  const first = Math.min(verb, ...dependents(tree, verb, 'aux'));
  if (word(tree, first - 1) !== ',') return [];
  if (!labelled(tree, verb, 'conj', 'advcl', 'parataxis', 'root')) return [];
  if (dependent(tree, verb, 'cc', 'mark', 'expl', 'csubj', 'obl:agent') !== undefined) return [];
  const noun = describedBefore(tree, first - 1);
  if (noun === undefined) return [];
  const [opener] = prepositionOf(tree, noun);
  let main = headOf(tree, noun) === verb ? headOf(tree, verb) : headOf(tree, noun);
  while (labelled(tree, main, 'obl', 'nmod', 'obj')) main = headOf(tree, main);
  if (opener === undefined || main > noun) return [];
  const own = dependent(tree, verb, 'nsubj');
  const edits = [
    { node: noun, head: verb, label: 'nsubj' },
    {
      node: verb,
      head: main,
      label: 'advcl',
      xpos: first === verb && /^VBN?$/.test(xpos(tree, verb)) ? 'VBD' : xpos(tree, verb),
    },
    { node: opener, head: verb, label: 'mark', upos: 'SCONJ' },
  ];
  // "shares fell after": their verb was taken for a participle.
  if (labelled(tree, verb, 'root'))
    return own !== undefined && labelled(tree, main, 'acl') && headOf(tree, main) === own && own < main
      ? [
          ...edits,
          { node: main, head: -1, label: 'root', xpos: 'VBD' },
          { node: own, head: main, label: 'nsubj' },
        ]
      : [];
  return own === undefined && headOf(tree, verb) === main ? edits : [];
}

/** The noun behind "after" or the like whose description ends at this comma. */
function describedBefore(tree: Tree, comma: number): number | undefined {
  const described = tree.tokens.findLastIndex(
    (_token, node) =>
      node < comma &&
      labelled(tree, node, 'obl', 'nmod') &&
      /^(?:after|before|since|until|because|once|while|when|although|though)$/.test(
        wordsOf(tree, prepositionOf(tree, node)),
      ) &&
      isWithin(tree, comma - 1, node),
  );
  if (described < 0 || isTime(tree, described)) return undefined;
  const behind = dependents(tree, described, 'appos', 'acl').some((child) => {
    const [start = child] = subtree(tree, child).filter((node) => upos(tree, node) !== 'PUNCT');
    return child > described && word(tree, start - 1) === ',' && isWithin(tree, comma - 1, child);
  });
  return behind ? described : undefined;
}
