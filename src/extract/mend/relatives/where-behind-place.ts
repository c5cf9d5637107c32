import { dependents, labelled, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "moved to Bergen, where she died": behind a place and a comma nobody asks where; what is told there is so. */
export function whereBehindPlace(tree: Tree, where: number): readonly Edit[] {
  const verb = tree.parse.heads[where] ?? -1;
  const [start = verb] = subtree(tree, verb).filter((node) => upos(tree, node) !== 'PUNCT');
  const isBehindPlace =
    start === where && word(tree, where - 1) === ',' && /^(?:NOUN|PROPN)$/.test(upos(tree, where - 2));
  const hasSubject = dependents(tree, verb, 'nsubj').length > 0;
  return verb > where && isBehindPlace && hasSubject && labelled(tree, verb, 'ccomp')
    ? [{ node: verb, label: 'advcl' }]
    : [];
}
