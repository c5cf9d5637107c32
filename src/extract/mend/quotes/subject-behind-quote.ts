import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "'... is the roof,' said Marta K": a name behind the closing quote speaks, and is no subject of what stands before the quote. */
export function subjectBehindQuote(tree: Tree, name: number): readonly Edit[] {
  const said = headOf(tree, name);
  if (said < 0 || said > name) return [];
  const quote = tree.words.findIndex((_word, node) => node > said && node < name && closes(tree, node));
  if (quote < 0) return [];
  const saying = tree.words.findIndex((_word, node) => node > quote && isSaying(tree, node));
  if (saying < 0 || tree.words.slice(quote + 1, saying).some((text) => /^[,;.]$/.test(text))) return [];
  const speaker = dependent(tree, saying, 'nsubj');
  if (speaker === undefined) return [{ node: name, head: saying, label: 'nsubj' }];
  const isPart = name < speaker && speaker > quote && upos(tree, name) === 'PROPN';
  return isPart ? [{ node: name, head: speaker, label: 'compound' }] : [];
}

/** "... and the only thing that grows is the debt,' said Rita Holm": what stands before the quote is joined to what is said, not to who says it. */
export function joinedAcrossQuote(tree: Tree, node: number): readonly Edit[] {
  const name = headOf(tree, node);
  if (name < node) return [];
  const quote = tree.words.findIndex((_word, each) => each > node && each < name && closes(tree, each));
  const saying = headOf(tree, name);
  if (quote < 0 || !isSaying(tree, saying) || saying < quote || !labelled(tree, name, 'nsubj')) return [];
  const sisters = (tree.children[name] ?? []).filter((child) => child < quote);
  const predicate = sisters.find((child) => dependent(tree, child, 'cop') !== undefined && child > node);
  if (predicate !== undefined) return [{ node, head: predicate, label: 'nsubj' }];
  const said = dependent(tree, saying, 'ccomp');
  return said === undefined || said === node
    ? [{ node, head: saying, label: 'ccomp' }]
    : [{ node, head: said, label: 'conj' }];
}

/** A quote behind a comma or stop. */
function closes(tree: Tree, node: number): boolean {
  return /^["”’']+$/.test(word(tree, node)) && /^[,.!…]$/.test(word(tree, node - 1));
}

function isSaying(tree: Tree, node: number): boolean {
  return upos(tree, node) === 'VERB' && reporting.has(lemma(tree, node));
}
