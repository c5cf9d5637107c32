import { dependent, headOf, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "named her managing director": an office; nobody manages a director. */
export function managingDirector(tree: Tree, node: number): readonly Edit[] {
  const office = node + 1;
  if (word(tree, node) !== 'managing' || xpos(tree, node) !== 'VBG') return [];
  if (!/^(?:directors?|editors?|partners?|agents?|trustees?)$/.test(word(tree, office))) return [];
  if (headOf(tree, office) !== node || !labelled(tree, office, 'obj', 'xcomp', 'nsubj')) return [];
  if (dependent(tree, office, 'det') !== undefined) return [];
  const others = (tree.children[node] ?? []).filter((child) => child !== office);
  return [
    { node: office, head: headOf(tree, node), label: labelOf(tree, node) },
    { node, head: office, label: 'amod', upos: 'ADJ', xpos: 'JJ' },
    ...others.map((child) => ({
      node: child,
      head: office,
      ...(labelled(tree, child, 'mark') ? { label: 'case', upos: 'ADP' } : {}),
    })),
  ];
}

/** What a noun is where the parser saw a verb. */
function labelOf(tree: Tree, node: number): string {
  if (labelled(tree, node, 'acl')) return 'appos';
  return labelled(tree, node, 'advcl') ? 'obl' : (tree.parse.labels[node] ?? 'dep');
}
