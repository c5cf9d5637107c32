import { lemmaOf } from '../../lemma.js';
import { isTime } from '../../propose/clause/arguments.js';
import { reporting } from '../../propose/lexicon/verbs.js';
import { isNominal } from '../../propose/phrase.js';
import { dependents, headOf, labelled, lemma, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * ", state media reported Sunday": a noun and a verb of saying between commas, with nothing said in it, is a remark on
 * the whole sentence, however the parser hung it and whatever it took the verb for ("the AP reports").
 */
export function remark(tree: Tree, verb: number): readonly Edit[] {
  const subject = verb - 1;
  if (labelled(tree, verb, 'parataxis') && labelled(tree, subject, 'nsubj')) return [];
  // "accused Holt of fraud, a charge he denied".
  if (
    labelled(tree, verb, 'acl:relcl') &&
    labelled(tree, headOf(tree, verb), 'appos') &&
    word(tree, headOf(tree, verb) - 2) === ','
  )
    return [];
  if (!isNominal(tree, subject) || !isClosed(tree, verb) || !isVerbOfSaying(tree, verb)) return [];
  const comma = tree.tokens.findLastIndex(
    (token, node) => node < subject && [',', '”', '"', '“'].includes(token.text),
  );
  const between = tree.tokens.slice(comma + 1, verb).map((_token, offset) => comma + 1 + offset);
  if (
    comma < 1 ||
    // "an offer, which shareholders rejected".
    between.some((node) => /^W/.test(xpos(tree, node))) ||
    !between.every((node) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(upos(tree, node)))
  )
    return [];
  if (verb === tree.root || dependents(tree, verb, 'ccomp', 'xcomp', 'mark').length > 0) return [];
  if (subtree(tree, verb).includes(tree.root) || isAncestor(tree, verb, tree.root)) return [];
  const top = topOf(tree, between);
  return [
    {
      node: verb,
      head: tree.root,
      label: 'parataxis',
      upos: 'VERB',
      xpos: xpos(tree, verb).startsWith('VB') ? xpos(tree, verb) : 'VBZ',
    },
    { node: top, head: verb, label: 'nsubj' },
    ...between
      .filter((node) => node !== top && outside(tree, node, between))
      .map((node) => ({ node, head: top })),
  ];
}

function isVerbOfSaying(tree: Tree, node: number): boolean {
  if (!/^(?:NNS|VBD|VBZ|VBP|VBN)$/.test(xpos(tree, node))) return false;
  return reporting.has(xpos(tree, node) === 'NNS' ? lemmaOf(word(tree, node), 'VBZ') : lemma(tree, node));
}

/** Behind the verb only a date, a mark or the end. */
function isClosed(tree: Tree, verb: number): boolean {
  const next = verb + 1;
  if (next >= tree.tokens.length || /^[,.!;”"’]$/.test(word(tree, next))) return true;
  const after = ['on', 'late', 'early'].includes(word(tree, next)) ? next + 1 : next;
  return after < tree.tokens.length && isTime(tree, after) && !labelled(tree, after, 'nsubj');
}

/** The last noun that the others hang on. */
function topOf(tree: Tree, nodes: readonly number[]): number {
  return nodes.findLast((node) => !nodes.includes(tree.parse.heads[node] ?? -1)) ?? nodes.at(-1) ?? 0;
}

function outside(tree: Tree, node: number, nodes: readonly number[]): boolean {
  return !nodes.includes(tree.parse.heads[node] ?? -1);
}

function isAncestor(tree: Tree, node: number, below: number): boolean {
  for (let at = below; at >= 0; at = tree.parse.heads[at] ?? -1) if (at === node) return true;
  return false;
}
