import { dependent, dependents, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "Corvo, whose owner is the bank Halder, named a chief": where the root is a noun with a clause between commas, a past tense
 * behind the second comma is what that noun does, and no participle of the noun in the clause.
 */
export function verbBehindComma(tree: Tree, root: number): readonly Edit[] {
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, root)) || dependent(tree, root, 'cop', 'nsubj') !== undefined)
    return [];
  const clause = dependents(tree, root, 'acl:relcl').find((child) => child > root);
  const opener =
    clause === undefined ? undefined : subtree(tree, clause).find((node) => /^W/.test(xpos(tree, node)));
  if (clause === undefined || opener === undefined || word(tree, opener - 1) !== ',') return [];
  const verb = subtree(tree, clause).find((node) => node > clause && isMain(tree, node));
  if (verb === undefined) return [];
  return [
    { node: verb, head: -1, label: 'root', xpos: xpos(tree, verb) === 'VBN' ? 'VBD' : xpos(tree, verb) },
    { node: root, head: verb, label: 'nsubj' },
    ...dependents(tree, root, 'punct')
      .filter((child) => child > verb)
      .map((node) => ({ node, head: verb })),
  ];
}

/** Right behind a comma, with an object, and nothing that would join it to the clause before. */
function isMain(tree: Tree, verb: number): boolean {
  const bare = dependent(tree, verb, 'nsubj', 'mark', 'cc', 'aux', 'obl:agent') === undefined;
  const hangs =
    labelled(tree, verb, 'acl', 'parataxis', 'xcomp', 'ccomp') && !labelled(tree, verb, 'acl:relcl');
  const isPast = /^VB[DN]$/.test(xpos(tree, verb)) && upos(tree, verb) === 'VERB';
  return (
    isPast && bare && hangs && word(tree, verb - 1) === ',' && dependent(tree, verb, 'obj') !== undefined
  );
}
