import { dependents, headOf, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was seen following the mayor into a bank": what somebody is seen to do, and no preposition. */
export function seenFollowing(tree: Tree, following: number): readonly Edit[] {
  const seen = following - 1;
  const whom = headOf(tree, following);
  if (
    !labelled(tree, following, 'case') ||
    !/^(?:seen|spotted|filmed|caught|photographed)$/.test(word(tree, seen))
  )
    return [];
  if (xpos(tree, seen) !== 'VBN' || headOf(tree, whom) !== seen) return [];
  const behind = dependents(tree, seen, 'obl').filter((node) => node > whom);
  return [
    { node: following, head: seen, label: 'xcomp', upos: 'VERB', xpos: 'VBG' },
    { node: whom, head: following, label: 'obj' },
    ...behind.map((node) => ({ node, head: following })),
  ];
}
