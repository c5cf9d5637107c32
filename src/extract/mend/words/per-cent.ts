import { dependents, headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "12 per cent of it": two words for one, which the number counts. */
export function perCent(tree: Tree, cent: number): readonly Edit[] {
  const per = cent - 1;
  if (lemma(tree, cent) !== 'percent' || word(tree, per) !== 'per') return [];
  // The parser may take the first word for the head or for a preposition.
  const above = headOf(tree, cent) === per ? headOf(tree, per) : headOf(tree, cent);
  const label = headOf(tree, cent) === per ? tree.parse.labels[per] : tree.parse.labels[cent];
  const counts = dependents(tree, per, 'nummod', 'advmod', 'det').map((node) => ({ node, head: cent }));
  const others = (tree.children[per] ?? []).filter(
    (node) => node !== cent && !labelled(tree, node, 'nummod', 'advmod', 'det'),
  );
  return [
    { node: cent, head: above, label: label ?? 'dep', upos: 'NOUN', xpos: 'NN' },
    { node: per, head: cent, label: 'compound', upos: 'NOUN', xpos: 'NN' },
    ...counts,
    ...others.map((node) => ({ node, head: cent })),
  ];
}
