import { titleNouns } from '../../propose/lexicon/titles.js';
import { dependents, headOf, labelled, lemma, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "Deputy President Ada Holt", "Norway's Acting Mayor Bo Lind": the first word belongs to the title, not to the name or the
 * verb, and what stands before it goes with both.
 */
export function deputy(tree: Tree, node: number): readonly Edit[] {
  const office = node + 1;
  if (!titleNouns.has(lemma(tree, office))) return [];
  const isTitle =
    /^(?:NOUN|PROPN)$/.test(upos(tree, office)) && labelled(tree, office, 'nmod:desc', 'compound');
  if (!isTitle || headOf(tree, office) < office) return [];
  if (dependents(tree, node, 'case', 'aux').length > 0 || labelled(tree, node, 'amod')) return [];
  const before = (tree.children[node] ?? []).filter((child) => child < node);
  return [
    { node, head: office, label: 'amod', upos: 'ADJ', xpos: 'JJ' },
    ...before.map((child) => ({ node: child, head: office })),
  ];
}
