import { dependents, headOf, labelled, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "searched the town street by street", "from house to house": a noun with itself behind a preposition is an adverb. */
export function doubledNoun(tree: Tree, second: number): readonly Edit[] {
  const [first, between] = [second - 2, second - 1];
  if (first < 0 || word(tree, first) !== word(tree, second)) return [];
  if (!/^(?:by|to|after|for|on|upon)$/.test(word(tree, between)) || upos(tree, first) !== 'NOUN') return [];
  const opener = prepositionOf(tree, first);
  const bare = dependents(tree, first, 'det', 'amod', 'nmod:poss', 'nummod').every(
    (child) => labelled(tree, child, 'det') && upos(tree, first - 1) === 'NOUN',
  );
  const after = labelled(tree, first - 1, 'compound') && upos(tree, first - 1) === 'NOUN';
  if (opener.length > 0 && !after ? word(tree, first - 1) !== 'from' : !bare) return [];
  const above = headOf(tree, first) === second ? headOf(tree, second) : headOf(tree, first);
  if (above < 0 || above === second) return [];
  return [
    { node: first, head: above, label: 'advmod', upos: 'ADV', xpos: 'RB' },
    { node: second, head: first, label: 'nmod' },
    { node: between, head: second, label: 'case' },
    ...dependents(tree, second, 'obl').map((node) => ({ node, head: above })),
    ...leftObject(tree, first, above),
  ];
}

/** "the town street by street": what the parser hung on the first of the two is the object before it. */
function leftObject(tree: Tree, first: number, verb: number): readonly Edit[] {
  const noun = first - 1;
  if (
    !labelled(tree, noun, 'compound') ||
    headOf(tree, noun) !== first ||
    !labelled(tree, first, 'obj', 'obl')
  )
    return [];
  const others = dependents(tree, first, 'det', 'amod', 'nmod:poss', 'compound', 'case').filter(
    (child) => child < noun,
  );
  return [
    { node: noun, head: verb, label: tree.parse.labels[first] ?? 'obj' },
    ...others.map((node) => ({ node, head: noun })),
  ];
}
