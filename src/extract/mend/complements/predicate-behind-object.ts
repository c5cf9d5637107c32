import { isTime } from '../../propose/clause/arguments.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, isWithin, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { predicative } from './predicative-adjective.js';

const judging = words('declare deem consider judge pronounce rule call label brand');
const making = words('find leave keep make render hold think');
/** They describe a noun from behind: "found the best seats available". */
const postnominal = words(
  'available possible present concerned involved responsible necessary imaginable absent alike due',
);

/** "declared the sale of the mill void": an adjective behind the last noun of an object says what the object is held to be. */
export function predicateBehindObject(tree: Tree, node: number): readonly Edit[] {
  const noun = headOf(tree, node);
  if (noun < 0 || noun > node) return [];
  if (upos(tree, noun) === 'VERB') return asAdverbial(tree, node, noun);
  if (upos(tree, node) === 'NOUN') return asNoun(tree, node, noun);
  if (upos(tree, node) !== 'ADJ' || !labelled(tree, node, 'amod', 'nmod')) return [];
  if (dependent(tree, node, 'cop', 'conj', 'nsubj', 'case', 'det') !== undefined) return [];
  const object = objectAbove(tree, noun);
  const verb = headOf(tree, object);
  if (verb < 0) return [];
  const isBehind = tree.tokens.every(
    (_, each) => each <= node || !isWithin(tree, each, object) || isWithin(tree, each, node),
  );
  const isBare = dependent(tree, node, 'obl') === undefined && !postnominal.has(lemma(tree, node));
  const fits = judging.has(lemma(tree, verb)) || (making.has(lemma(tree, verb)) && isBare);
  if (!fits || !isBehind) return [];
  // "called the man present a hero".
  if (dependents(tree, verb, 'obj', 'xcomp').some((child) => child > node)) return [];
  const when = dependents(tree, node, 'obl').filter((child) => child > node && isTime(tree, child));
  return [{ node, head: verb, label: 'xcomp' }, ...when.map((child) => ({ node: child, head: verb }))];
}

/** The object that a noun is a part of, or -1. */
function objectAbove(tree: Tree, noun: number): number {
  let object = noun;
  while (labelled(tree, object, 'nmod', 'conj')) object = headOf(tree, object);
  return labelled(tree, object, 'obj') && object > headOf(tree, object) ? object : -1;
}

/** "ruled the strike at the port illegal": no adjective is an adverbial behind an object. */
function asAdverbial(tree: Tree, node: number, verb: number): readonly Edit[] {
  const isBare = upos(tree, node) === 'ADJ' && dependent(tree, node, 'case', 'mark', 'det') === undefined;
  const object = dependent(tree, verb, 'obj');
  const fits = labelled(tree, node, 'obl') && isBare && object !== undefined && object < node;
  return fits && judging.has(lemma(tree, verb)) ? [{ node, label: 'xcomp' }] : [];
}

/** "found the owner of the mill guilty of fraud": no noun that the mill describes. */
function asNoun(tree: Tree, node: number, above: number): readonly Edit[] {
  const noun = node - 1;
  const verb = headOf(tree, objectAbove(tree, above));
  if (!predicative.has(word(tree, node)) || verb < 0 || !labelled(tree, node, 'nmod')) return [];
  if (headOf(tree, noun) !== node || !labelled(tree, noun, 'compound')) return [];
  if (!judging.has(lemma(tree, verb)) && !making.has(lemma(tree, verb))) return [];
  const [before, behind] = [false, true].map((isBehind) =>
    (tree.children[node] ?? []).filter((child) => child !== noun && child > node === isBehind),
  );
  return [
    { node, head: verb, label: 'xcomp', upos: 'ADJ', xpos: 'JJ' },
    { node: noun, head: above, label: 'nmod' },
    ...(before ?? []).map((child) => ({ node: child, head: noun })),
    ...(behind ?? [])
      .filter((child) => labelled(tree, child, 'nmod'))
      .map((child) => ({ node: child, label: 'obl' })),
  ];
}
