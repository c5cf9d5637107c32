import { works } from '../../propose/lexicon/works.js';
import { inName } from '../../propose/phrase.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  subtree,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "reviewed the film Frost by Ada Lind": who stands behind "by" made the work, where nothing in the passive is done. */
export function authorOfWork(tree: Tree, author: number): readonly Edit[] {
  const verb = headOf(tree, author);
  const by = prepositionOf(tree, author);
  if (verb < 0 || wordsOf(tree, by) !== 'by' || !inName(tree, author)) return [];
  // "the novel Winter by Lind": of the name that the novel has.
  const titled = headOf(tree, verb);
  if (labelled(tree, author, 'nmod'))
    return labelled(tree, verb, 'appos') && works.has(lemma(tree, titled))
      ? [{ node: author, head: titled }]
      : [];
  if (!xpos(tree, verb).startsWith('VB') || dependent(tree, verb, 'aux:pass') !== undefined) return [];
  if (xpos(tree, verb) === 'VBN' && dependent(tree, verb, 'aux') === undefined) return [];
  const work = dependents(tree, verb, 'obj', 'obl').find(
    (node) => works.has(lemma(tree, node)) && subtree(tree, node).at(-1) === (by[0] ?? 0) - 1,
  );
  return work === undefined ? [] : [{ node: author, head: work, label: 'nmod' }];
}
