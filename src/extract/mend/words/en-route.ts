import { dependents, headOf, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "won nine games en route to the cup": how they were won, and no route that was. */
export function enRoute(tree: Tree, route: number): readonly Edit[] {
  const verb = headOf(tree, route);
  if (word(tree, route) !== 'route' || word(tree, route - 1) !== 'en' || verb < 0) return [];
  return [
    { node: route, label: 'advmod', upos: 'ADV', xpos: 'RB' },
    ...dependents(tree, verb, 'iobj').map((node) => ({ node, label: 'obj' })),
    ...dependents(tree, verb, 'obl').flatMap((node) => (node > route ? [{ node, head: route }] : [])),
  ];
}
