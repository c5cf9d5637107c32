import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "Two friends of the king own Halder Bank", "The sale of the firm Halder angered unions": a verb that the parser took for an
 * adjective of its object, which so became a part of the noun that is the subject.
 */
export function verbInsideNoun(tree: Tree, verb: number): readonly Edit[] {
  const object = headOf(tree, verb);
  const subject = object < 0 ? -1 : headOf(tree, object);
  if (object < verb || !isLost(tree, verb) || subject < 0) return [];
  if (subject !== tree.root || !/^(?:NOUN|PROPN)$/.test(upos(tree, subject)) || subject > verb) return [];
  if (
    dependent(tree, subject, 'cop', 'nsubj', 'case') !== undefined ||
    !labelled(tree, object, 'nmod', 'conj')
  )
    return [];
  const inner = verb - 1;
  const isInside =
    [object, verb].includes(headOf(tree, inner)) && labelled(tree, inner, 'compound', 'nmod', 'amod');
  if (!isInside || !/^(?:NOUN|PROPN)$/.test(upos(tree, inner))) return [];
  const before = (tree.children[object] ?? []).filter((child) => child < inner);
  const named = nounBefore(tree, Math.min(inner, ...before), subject);
  const behind = dependents(tree, subject, 'punct', 'advcl', 'obl', 'parataxis').filter(
    (child) => child > verb,
  );
  return [
    {
      node: verb,
      head: -1,
      label: 'root',
      upos: 'VERB',
      xpos: xpos(tree, verb) === 'VBN' ? 'VBD' : xpos(tree, verb) === 'JJ' ? 'VBP' : xpos(tree, verb),
    },
    { node: subject, head: verb, label: 'nsubj' },
    { node: object, head: verb, label: 'obj' },
    {
      node: inner,
      head: named ?? subject,
      label: named === undefined ? (tree.parse.labels[object] ?? 'nmod') : 'appos',
    },
    ...before.map((node) => ({ node, head: inner })),
    ...behind.map((node) => ({ node, head: verb })),
  ];
}

/** "own" without anybody whose own it is, or a past tense right behind a name. */
function isLost(tree: Tree, verb: number): boolean {
  if (word(tree, verb) === 'own') return !/^(?:PRP\$|POS)$/.test(xpos(tree, verb - 1));
  return (
    /^VB[DN]$/.test(xpos(tree, verb)) &&
    upos(tree, verb - 1) === 'PROPN' &&
    dependent(tree, verb, 'compound', 'obl') === undefined
  );
}

/** "the firm" right before a name, with a place of its own below the subject. */
function nounBefore(tree: Tree, first: number, subject: number): number | undefined {
  const noun = first - 1;
  return upos(tree, noun) === 'NOUN' && noun !== subject && labelled(tree, noun, 'nmod') ? noun : undefined;
}
