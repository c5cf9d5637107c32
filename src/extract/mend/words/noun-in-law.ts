import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the brother-in-law of Moss", "editor-in-chief": five tokens are one noun, which the first leads. */
export function nounInLaw(tree: Tree, last: number): readonly Edit[] {
  const first = last - 4;
  const [hyphen, link, second] = [last - 3, last - 2, last - 1];
  const isOne = endings.has(`${word(tree, link)} ${word(tree, last)}`) && upos(tree, first) === 'NOUN';
  if (!isOne || word(tree, hyphen) !== '-' || word(tree, second) !== '-') return [];
  const isBelow = headOf(tree, first) > first && headOf(tree, first) <= last;
  const top = isBelow ? last : first;
  const parts = [hyphen, link, second, last];
  return [
    { node: first, head: headOf(tree, top), label: tree.parse.labels[top] ?? 'dep' },
    ...parts.map((node) => ({ node, head: first, label: 'flat' })),
    ...[first, ...parts].flatMap((node) =>
      (tree.children[node] ?? [])
        .filter((child) => child < first || child > last)
        .map((child) => ({ node: child, head: first, label: labelOf(tree, child) })),
    ),
  ];
}

function labelOf(tree: Tree, child: number): string {
  return labelled(tree, child, 'obl') ? 'nmod' : (tree.parse.labels[child] ?? 'dep');
}

const endings: ReadonlySet<string> = new Set([
  'in law',
  'in chief',
  'at large',
  'in residence',
  'in waiting',
]);
