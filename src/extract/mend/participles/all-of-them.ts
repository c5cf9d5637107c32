import {
  dependents,
  headOf,
  labelled,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "has three mines in the district, all owned by Lind": what is told of all is told of several, and not of the one district. */
export function allOfThem(tree: Tree, verb: number): readonly Edit[] {
  if (!/^(?:all|both|each)$/.test(word(tree, verb - 1)) || word(tree, verb - 2) !== ',') return [];
  const noun = headOf(tree, verb);
  if (labelled(tree, verb, 'advcl')) return ofObject(tree, verb, noun);
  if (noun < 0 || noun > verb || isMany(tree, noun) || !/^VB[NG]$/.test(xpos(tree, verb))) return [];
  let above = noun;
  while (above >= 0 && !isMany(tree, above) && labelled(tree, above, 'nmod')) above = headOf(tree, above);
  if (above >= 0 && isMany(tree, above)) return [{ node: verb, head: above }];
  const governor = labelled(tree, above, 'obl') ? headOf(tree, above) : -1;
  if (governor < 0 || upos(tree, governor) === 'NOUN') return [];
  const many = dependents(tree, governor, 'obj', 'nsubj').filter((node) => node < noun && isMany(tree, node));
  return many.length > 0 ? [{ node: verb, head: many.at(-1) ?? noun }] : [];
}

/** The parser may hang it on the verb before. */
function ofObject(tree: Tree, verb: number, above: number): readonly Edit[] {
  const many = dependents(tree, above, 'obj').filter((node) => node < verb && isMany(tree, node));
  const byWhom = dependents(tree, verb, 'obl:agent').length > 0;
  const object = many.at(-1);
  if (object === undefined || !byWhom) return [];
  // "raids on villages in the valley, all burned": the nearest of several; but "mines in two valleys, all run by Lind".
  const nearest = subtree(tree, above).filter(
    (node) =>
      object < node &&
      node < verb &&
      labelled(tree, node, 'obl', 'nmod') &&
      isMany(tree, node) &&
      !/^(?:in|at|near|across|for|with)$/.test(wordsOf(tree, prepositionOf(tree, node))),
  );
  return [{ node: verb, head: nearest.at(-1) ?? object, label: 'acl' }];
}

function isMany(tree: Tree, noun: number): boolean {
  return /^NNP?S$/.test(xpos(tree, noun)) || dependents(tree, noun, 'conj').length > 0;
}
