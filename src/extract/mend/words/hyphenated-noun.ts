import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the battery start-up Voltra", "the spin-off Voltra": a particle behind a hyphen ends a noun, and is no preposition of the name behind it. */
export function hyphenatedNoun(tree: Tree, particle: number): readonly Edit[] {
  const name = particle + 1;
  if (word(tree, particle - 1) !== '-') return [];
  const isPart = labelled(tree, particle, 'case', 'amod', 'advmod', 'compound');
  const first = headOf(tree, particle) >= name && isPart ? headOf(tree, particle) : -1;
  if (first < 0 || upos(tree, name) !== 'PROPN' || upos(tree, first) !== 'PROPN') return [];
  if (headOf(tree, particle - 2) !== particle) return [];
  const [start, hyphen] = [particle - 2, particle - 1];
  const before = [first, start].flatMap((node) => tree.children[node] ?? []).filter((child) => child < start);
  return [
    {
      node: particle,
      head: headOf(tree, first),
      label: tree.parse.labels[first] ?? 'obj',
      upos: 'NOUN',
      xpos: 'NN',
    },
    { node: first, head: particle, label: 'appos' },
    { node: hyphen, head: start },
    { node: start, label: 'compound' },
    ...before.map((node) => ({ node, head: particle })),
  ];
}
