import { dependent, dependents, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "It is risky given the lack of light", "Given its age, it runs well": in view of that; nobody gives it. */
export function givenThat(tree: Tree, given: number): readonly Edit[] {
  const thing = dependents(tree, given, 'obj').find((node) => node > given);
  if (thing === undefined || !labelled(tree, given, 'advcl', 'acl')) return [];
  if (dependent(tree, given, 'aux', 'nsubj', 'iobj', 'obl:agent', 'mark') !== undefined) return [];
  // "Given a map, they left": they got one.
  const isTold = /^(?:the|its|their|our|his|her|this|that|these|those|such)$/.test(word(tree, given + 1));
  const isBare = dependents(tree, given, 'obl', 'xcomp', 'ccomp').length === 0;
  if (!isTold || !isBare || upos(tree, thing) !== 'NOUN') return [];
  return [
    { node: thing, head: tree.parse.heads[given] ?? -1, label: 'obl' },
    { node: given, head: thing, label: 'case', upos: 'ADP', xpos: 'IN' },
    ...(tree.children[given] ?? [])
      .filter((child) => child !== thing)
      .map((child) => ({ node: child, head: thing })),
  ];
}
