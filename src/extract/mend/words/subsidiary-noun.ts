import { dependents, headOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "through its subsidiary Dremel": the parser takes the noun for an adjective; it is what the name behind it is. */
export function subsidiaryNoun(tree: Tree, noun: number): readonly Edit[] {
  const name = headOf(tree, noun);
  if (word(tree, noun) !== 'subsidiary' || name < noun || upos(tree, name) !== 'PROPN') return [];
  const own = dependents(tree, name, 'case', 'det', 'nmod:poss', 'amod').filter((child) => child < noun);
  return [
    {
      node: noun,
      head: headOf(tree, name),
      label: tree.parse.labels[name] ?? 'nmod',
      upos: 'NOUN',
      xpos: 'NN',
    },
    { node: name, head: noun, label: 'appos' },
    ...own.map((node) => ({ node, head: noun })),
  ];
}
