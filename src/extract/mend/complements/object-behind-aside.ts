import {
  dependent,
  dependents,
  headOf,
  labelled,
  prepositionOf,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "vetoed, on grounds of cost, a plan": behind a remark that begins right behind the verb stands what it does something to. */
export function objectBehindAside(tree: Tree, noun: number): readonly Edit[] {
  let above = headOf(tree, noun);
  while (above >= 0 && labelled(tree, above, 'nmod', 'conj', 'flat', 'compound')) above = headOf(tree, above);
  const verb = headOf(tree, above);
  if (above < 0 || !labelled(tree, above, 'obl') || upos(tree, verb) !== 'VERB' || verb > above) return [];
  if (!/^VB/.test(xpos(tree, verb)) || dependent(tree, verb, 'obj', 'xcomp', 'aux:pass') !== undefined)
    return [];
  const [start = noun] = subtree(tree, noun).filter((node) => upos(tree, node) !== 'PUNCT');
  const [opening = above] = prepositionOf(tree, above);
  const isInside = word(tree, verb + 1) === ',' && opening === verb + 2 && word(tree, start - 1) === ',';
  const isBare =
    xpos(tree, noun) === 'NNS' &&
    start === noun &&
    dependents(tree, noun, 'nmod').some((child) => child > noun) &&
    dependent(tree, above, 'cc') === undefined;
  if (dependent(tree, noun, 'cc') !== undefined) return [];
  const isOther =
    isBare ||
    (dependents(tree, noun, 'det', 'nmod:poss', 'nummod').includes(start) &&
      prepositionOf(tree, noun).length === 0);
  return isInside && isOther ? [{ node: noun, head: verb, label: 'obj' }] : [];
}
