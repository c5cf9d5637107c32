import { words } from '../../propose/lexicon/verbs.js';
import { dependents, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "paid a fine": behind "a" a word that heads its phrase is a noun, though it may be an adjective elsewhere; "fed the homeless":
 * so are all who are so.
 */
export function nounBehindArticle(tree: Tree, node: number): readonly Edit[] {
  // "the mine" is nobody's.
  const isMine = upos(tree, node) === 'PRON' && word(tree, node) === 'mine';
  if (isMine && dependents(tree, node, 'det', 'amod', 'compound').length > 0)
    return [{ node, upos: 'NOUN', xpos: 'NN' }];
  const isDone = xpos(tree, node) === 'VBN' && labelled(tree, node, 'obj', 'nsubj');
  if (upos(tree, node) !== 'ADJ' && !(isDone && people.has(word(tree, node)))) return [];
  // "a 62-year-old".
  if (/^[-‐‑]$/.test(word(tree, node - 1))) return [];
  const isOne = dependents(tree, node, 'det').some((det) => /^an?$/.test(word(tree, det)));
  const isFine = word(tree, node) === 'fine' && word(tree, node - 1) === 'the';
  const isThe = dependents(tree, node, 'det').some((det) => det === node - 1 && word(tree, det) === 'the');
  if (isThe && people.has(word(tree, node))) return [{ node, upos: 'NOUN', xpos: 'NNS' }];
  if (!labelled(tree, node, 'obj', 'nsubj')) return [];
  return isOne || isFine ? [{ node, upos: 'NOUN', xpos: 'NN' }] : [];
}

const people = words(
  'dead accused wounded injured missing living unemployed homeless elderly disabled sick poor rich wealthy faithful hungry displaced dying young powerful vulnerable blind deaf jobless bereaved',
);
