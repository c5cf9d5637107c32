import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  lemma,
  nameAt,
  upos,
  word,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { predicative } from './predicative-adjective.js';

const judging = words(
  'declare deem consider judge pronounce rule call find render hold leave make keep brand think',
);
/** They describe a noun from behind, or only seem to: "the best seat at the Ritz available". */
const postnominal = words(
  'available possible present concerned involved necessary imaginable absent alike due worth',
);

/** "declared the pact between Oslo and the Holt Group invalid": no name goes on with an adjective written small. */
export function predicateBehindName(tree: Tree, node: number): readonly Edit[] {
  const last = node - 1;
  if (
    !isQuality(tree, node) ||
    !/^\p{Lu}/u.test(tree.tokens[last]?.text ?? '') ||
    upos(tree, last) !== 'PROPN'
  )
    return [];
  if (!/^(?:|PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(tree.tokens[node + 1] ? upos(tree, node + 1) : '')) return [];
  const verb = verbAbove(tree, node);
  const object =
    verb === undefined
      ? undefined
      : dependents(tree, verb, 'obj').find((child) => child > verb && child < last);
  if (verb === undefined || object === undefined || object === node || !judging.has(lemma(tree, verb)))
    return [];
  if (dependents(tree, verb, 'obj', 'xcomp').some((child) => child !== object && child !== node)) return [];
  const own = (tree.children[node] ?? []).filter((child) => child < node && child !== last);
  const name = nameAt(tree, last);
  const start =
    name !== undefined && name.first < last && !own.includes(name.first) && !isWithin(tree, name.first, last)
      ? name.first
      : last;
  const isCompound = headOf(tree, last) === node;
  const head = headOf(tree, node);
  const above = head === verb ? object : head;
  const place =
    start === last
      ? { node: last, head: above, label: labelled(tree, node, 'conj') ? 'conj' : 'nmod' }
      : { node: last, head: start, label: 'flat' };
  // "left the villages around Lake Arno empty": which villages they are.
  const top =
    start !== last && headOf(tree, start) === verb ? [{ node: start, head: object, label: 'nmod' }] : [];
  return [
    { node, head: verb, label: 'xcomp', upos: 'ADJ', xpos: 'JJ' },
    ...(isCompound ? [place, ...top, ...own.map((child) => ({ node: child, head: last }))] : []),
  ];
}

function isQuality(tree: Tree, node: number): boolean {
  const text = word(tree, node);
  if (!/^\p{Ll}/u.test(tree.tokens[node]?.text ?? '') || postnominal.has(text)) return false;
  if (
    dependent(tree, node, 'cop', 'nsubj', 'det') !== undefined &&
    upos(tree, node) === 'ADJ' &&
    headOf(tree, node - 1) !== node
  )
    return false;
  return upos(tree, node) === 'ADJ' || predicative.has(text) || /^(?:un|in|il)\w+(?:l|d|r|ble)$/.test(text);
}

/** The nearest verb above, where the words between are nouns. */
function verbAbove(tree: Tree, node: number): number | undefined {
  let above = headOf(tree, node);
  while (above >= 0 && upos(tree, above) !== 'VERB') {
    if (above > node) return undefined;
    above = headOf(tree, above);
  }
  return above >= 0 && above < node ? above : undefined;
}
