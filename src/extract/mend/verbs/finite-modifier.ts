import { dependent, labelled, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The EU imposed sanctions": a past tense read as a participle before its object, so that the object seems to be
 * all the sentence says. The nouns before the verb become its subject.
 */
export function finiteModifier(tree: Tree, noun: number): readonly Edit[] {
  if (!['NOUN', 'PROPN'].includes(upos(tree, noun)) || dependent(tree, noun, 'cop', 'nsubj') !== undefined)
    return [];
  const children = tree.children[noun] ?? [];
  const verb = children.find((child) => labelled(tree, child, 'amod') && child < noun && isPast(tree, child));
  if (verb === undefined) return [];
  const before = children.filter((child) => child < verb && !labelled(tree, child, 'punct'));
  const subject = before.findLast((child) => ['NOUN', 'PROPN', 'PRON'].includes(upos(tree, child)));
  if (subject === undefined) return [];
  const after = children.filter(
    (child) => child > noun && labelled(tree, child, 'acl', 'advcl', 'parataxis', 'punct', 'obl'),
  );
  return [
    { node: verb, head: -1, label: 'root' },
    { node: noun, head: verb, label: 'obj' },
    { node: subject, head: verb, label: 'nsubj' },
    ...before
      .filter((child) => child < subject)
      .map((node) => ({ node, head: subject, label: labelOf(tree, node) })),
    ...after.map((node) => ({
      node,
      head: verb,
      label: labelled(tree, node, 'acl') ? 'advcl' : labelOf(tree, node),
    })),
  ];
}

/** Tagged as a past tense, or as a participle right behind a name, which cannot be a part of it. */
function isPast(tree: Tree, node: number): boolean {
  if (xpos(tree, node) === 'VBD') return true;
  return (
    xpos(tree, node) === 'VBN' &&
    upos(tree, node - 1) === 'PROPN' &&
    dependent(tree, node, 'compound', 'obl') === undefined
  );
}

function labelOf(tree: Tree, node: number): string {
  return tree.parse.labels[node] ?? 'dep';
}
