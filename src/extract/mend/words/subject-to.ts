import { dependents, headOf, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "will buy the mill subject to approval": what waits for something is the mill; the tagger takes "subject" for the noun. */
export function subjectTo(tree: Tree, subject: number): readonly Edit[] {
  const noun = subject - 1;
  if (word(tree, subject) !== 'subject' || word(tree, subject + 1) !== 'to') return [];
  const verb = headOf(tree, subject);
  const isFronted = subject === 0 && labelled(tree, subject, 'nsubj');
  if (isFronted && dependents(tree, verb, 'nsubj').length > 1)
    return [
      { node: subject, label: 'advcl', upos: 'ADJ', xpos: 'JJ' },
      ...dependents(tree, subject, 'nmod').map((node) => ({ node, label: 'obl' })),
    ];
  if (!labelled(tree, noun, 'compound') || headOf(tree, noun) !== subject) return [];
  if (!labelled(tree, subject, 'obj', 'obl', 'nsubj')) return [];
  const own = (tree.children[subject] ?? []).filter((child) => child < noun);
  return [
    { node: noun, head: headOf(tree, subject), label: tree.parse.labels[subject] ?? 'obj' },
    { node: subject, head: noun, label: 'amod', upos: 'ADJ', xpos: 'JJ' },
    ...own.map((node) => ({ node, head: noun })),
    ...dependents(tree, subject, 'nmod').map((node) => ({ node, label: 'obl' })),
  ];
}
