import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "had the poet jailed", "had its mill rebuilt by a friend": what is done to what one has is done at one's wish, and not to oneself. */
export function hadDone(tree: Tree, participle: number): readonly Edit[] {
  const above = headOf(tree, participle);
  const verb = above >= 0 && labelled(tree, participle, 'acl') ? headOf(tree, above) : above;
  if (verb < 0 || xpos(tree, participle) !== 'VBN' || lemma(tree, verb) !== 'have') return [];
  if (upos(tree, verb) !== 'VERB' || dependent(tree, participle, 'aux', 'mark', 'nsubj', 'cop') !== undefined)
    return [];
  const object = dependents(tree, verb, 'obj').find((child) => child > verb && child < participle);
  if (object === undefined || !isDefinite(tree, object)) return [];
  if (isPossession(tree, object, participle)) return [];
  const before = subtree(tree, object).filter((node) => node < participle);
  // "has the most mines, followed by Peru".
  const isRight = before.at(-1) === participle - 1 && word(tree, participle - 1) !== ',';
  return isRight ? [{ node: participle, head: verb, label: 'xcomp' }] : [];
}

/** "has the letters written by Lind", "had the island held by Peru": with who did it, it may tell what one has; "its mill" one has anyhow. */
function isPossession(tree: Tree, object: number, participle: number): boolean {
  const isBy = dependents(tree, participle, 'obl').some(
    (node) => wordsOf(tree, prepositionOf(tree, node)) === 'by',
  );
  return isBy && dependent(tree, object, 'nmod:poss') === undefined && inNameOf(tree, object) !== 'PER';
}

function isDefinite(tree: Tree, noun: number): boolean {
  const isThe = dependents(tree, noun, 'det', 'nmod:poss').some((child) => lemma(tree, child) !== 'a');
  return isThe || inNameOf(tree, noun) === 'PER';
}
