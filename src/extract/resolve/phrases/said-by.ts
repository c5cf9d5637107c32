import { reporting } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';

/** Tells which words of its sentence a pronoun speaks: whoever '"Lind lied," she said' names between the marks is not she. */
export function saidBy(tree: Tree, pronoun: number): (node: number) => boolean {
  const verb = headOf(tree, pronoun);
  const speaks = verb >= 0 && labelled(tree, pronoun, 'nsubj') && reporting.has(lemma(tree, verb));
  return (node) => speaks && isQuoted(tree, node) && !isQuoted(tree, pronoun);
}

function isQuoted(tree: Tree, node: number): boolean {
  let open = false;
  for (let at = 0; at < node; at += 1) {
    if (/^(?:“|``)$/.test(word(tree, at))) open = true;
    else if (/^(?:”|'')$/.test(word(tree, at))) open = false;
    else if (word(tree, at) === '"') open = !open;
  }
  return open;
}
