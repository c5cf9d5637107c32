import { dependents, headOf, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Had the guard seen it, he would", "Were the court to ban it, he would": the noun behind is who would have, and no subject of the main verb. */
export function invertedNoun(tree: Tree, first: number): readonly Edit[] {
  const main = headOf(tree, first);
  if (!/^(?:had|were)$/.test(word(tree, first)) || main < first) return [];
  if (first > 0 && !/^["“'‘,]$/.test(word(tree, first - 1))) return [];
  const [noun, subject] = dependents(tree, main, 'nsubj').filter((child) => child > first);
  if (noun === undefined || subject === undefined) return [];
  const deed = dependents(tree, noun, 'acl').find(
    (child) =>
      child > noun &&
      child < subject &&
      xpos(tree, child) === (word(tree, first) === 'had' ? 'VBN' : 'VB') &&
      !labelled(tree, child, 'acl:relcl'),
  );
  if (deed === undefined) return [];
  return [
    { node: deed, head: main, label: 'advcl' },
    { node: noun, head: deed, label: 'nsubj' },
    { node: first, head: deed, label: 'aux', upos: 'AUX' },
  ];
}
