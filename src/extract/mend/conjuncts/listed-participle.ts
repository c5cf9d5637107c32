import { isPassive } from '../../propose/clause/verb-group.js';
import { dependent, dependents, headOf, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "is bought in Peru, milled in Bonn, and sold": the second of three passives goes on from the first, and tells of no town. */
export function listedParticiple(tree: Tree, verb: number): readonly Edit[] {
  if (xpos(tree, verb) === 'VBG') return listedGerund(tree, verb);
  if (xpos(tree, verb) !== 'VBN' || word(tree, verb - 1) !== ',' || labelled(tree, verb, 'acl:relcl'))
    return [];
  if (dependent(tree, verb, 'nsubj', 'aux', 'obj', 'mark', 'cc') !== undefined) return [];
  let first = headOf(tree, verb);
  while (first >= 0 && upos(tree, first) !== 'VERB') first = headOf(tree, first);
  if (first < 0 || first > verb || !dependents(tree, first, 'aux').some((aux) => aux < first)) return [];
  const last = dependents(tree, first, 'conj').find((other) => other > verb && xpos(tree, other) === 'VBN');
  const and = last === undefined ? undefined : dependent(tree, last, 'cc');
  if (and === undefined || dependent(tree, last ?? -1, 'nsubj', 'aux') !== undefined) return [];
  const end = (subtree(tree, verb).at(-1) ?? verb) + 1;
  const isNext = end === and || (word(tree, end) === ',' && end + 1 === and);
  return isNext && isPassive(tree, first) ? [{ node: verb, head: first, label: 'conj' }] : [];
}

/** "accused of hiding a letter, taking the child and leaving her": all three are what somebody is accused of. */
function listedGerund(tree: Tree, second: number): readonly Edit[] {
  const first = headOf(tree, second);
  const isSecond =
    labelled(tree, second, 'advcl') && word(tree, second - 1) === ',' && first >= 0 && first < second;
  if (!isSecond || dependent(tree, second, 'nsubj', 'aux', 'mark', 'cc') !== undefined) return [];
  const isLed = labelled(tree, first, 'advcl', 'acl') && xpos(tree, first) === 'VBG';
  const mark = dependents(tree, first, 'mark').some((child) =>
    /^(?:of|for|from|by|with|to|in)$/.test(word(tree, child)),
  );
  const third = dependents(tree, second, 'conj').find(
    (child) => xpos(tree, child) === 'VBG' && dependent(tree, child, 'nsubj') === undefined,
  );
  if (!isLed || !mark || third === undefined || dependent(tree, third, 'cc') === undefined) return [];
  return [second, ...dependents(tree, second, 'conj')].map((node) => ({ node, head: first, label: 'conj' }));
}
