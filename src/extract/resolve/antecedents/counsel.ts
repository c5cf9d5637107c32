import { reporting } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, nameAt, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Mention } from './mention.js';
import type { Thread } from './thread.js';

/** "Ada Lind, defending, said she was sorry. She had lost her job": whom a lawyer speaks of is the client, and not the lawyer. */
export function speaksForAnother({ first }: Thread, trees: readonly Tree[], pronoun: Mention): boolean {
  const [tree, there] = [trees[pronoun.sentence], trees[first.sentence]];
  if (!tree || !there || first.form !== 'name' || !isCounsel(there, first.node)) return false;
  const { node } = pronoun;
  const isSpeaker = labelled(tree, node, 'nsubj') && reporting.has(lemma(tree, headOf(tree, node)));
  return !isSpeaker && labelled(tree, node, 'nsubj', 'obj', 'iobj');
}

/** "Ada Lind, prosecuting, ...", "Ada Lind KC, defending, ...". */
function isCounsel(tree: Tree, node: number): boolean {
  let last = nameAt(tree, node)?.last ?? node;
  if (/^(?:kc|qc|sc)$/.test(word(tree, last + 1))) last += 1;
  const isBehind =
    word(tree, last + 1) === ',' &&
    /^(?:defending|prosecuting|mitigating|representing)$/.test(word(tree, last + 2));
  return isBehind || isInFront(tree, node);
}

/** "Defending, Ada Lind said". */
function isInFront(tree: Tree, node: number): boolean {
  if (!labelled(tree, node, 'nsubj')) return false;
  return dependents(tree, headOf(tree, node), 'advcl').some(
    (verb) =>
      verb < node &&
      /^(?:defending|prosecuting|mitigating)$/.test(word(tree, verb)) &&
      word(tree, verb + 1) === ',',
  );
}
