import { dependents, headOf, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "will pay no matter who wins": in whatever case, and no matter that is paid. */
export function noMatter(tree: Tree, matter: number): readonly Edit[] {
  if (word(tree, matter) !== 'matter' || word(tree, matter - 1) !== 'no') return [];
  if (!xpos(tree, matter + 1).startsWith('W') || headOf(tree, matter) < 0) return [];
  return [
    { node: matter, label: 'advmod', upos: 'ADV', xpos: 'RB' },
    { node: matter - 1, head: matter, label: 'det' },
    ...dependents(tree, matter, 'acl').map((node) => ({ node, label: 'ccomp' })),
  ];
}
