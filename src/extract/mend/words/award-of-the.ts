import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, lemma, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "won the Player of the Year award": the award is won, whose name the words before it are. */
export function awardOfThe(tree: Tree, of: number): readonly Edit[] {
  const [first, time, award] = [of - 1, of + 2, of + 3];
  if (word(tree, of) !== 'of' || word(tree, of + 1) !== 'the' || award >= tree.tokens.length) return [];
  if (!spans.has(lemma(tree, time)) || !awards.has(lemma(tree, award))) return [];
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, first))) return [];
  const inside = [first, of, of + 1, time, award];
  const top = [first, time, award].find((node) => !inside.includes(headOf(tree, node)));
  if (top === undefined) return [];
  // What stands before the whole hangs on the award, but for what is a part of its name.
  const before = [first, time].flatMap((node) =>
    dependents(
      tree,
      node,
      'det',
      'amod',
      'nmod:poss',
      'case',
      'nummod',
      'cc',
      'cop',
      'nsubj',
      'conj',
      'appos',
      'nmod',
      'acl',
    ).filter((child) => !inside.includes(child) && !subtree(tree, child).includes(first)),
  );
  return [
    ...before.map((node) => ({ node, head: award })),
    { node: award, head: headOf(tree, top), label: tree.parse.labels[top] ?? 'dep' },
    { node: first, head: award, label: 'compound' },
    { node: time, head: first, label: 'nmod' },
    { node: of, head: time, label: 'case' },
    { node: of + 1, head: time, label: 'det' },
  ];
}

const spans = words('match year month week season tournament game day series decade century final round');

const awards = words('award prize trophy title honour honor medal accolade gong');
