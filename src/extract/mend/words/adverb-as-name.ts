import { headOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the junior partner Forward": an adverb written large right behind a noun written small is what that is called. */
export function adverbAsName(tree: Tree, node: number): readonly Edit[] {
  const noun = node - 1;
  if (upos(tree, node) !== 'ADV' || !/^\p{Lu}\p{Ll}+$/u.test(tree.tokens[node]?.text ?? '')) return [];
  if (upos(tree, noun) !== 'NOUN' || !/^\p{Ll}/u.test(tree.tokens[noun]?.text ?? '')) return [];
  if (/^(?:north|south|east|west)/.test(word(tree, node))) return [];
  const near = headOf(tree, node) === noun || headOf(tree, node) === headOf(tree, noun);
  return near ? [{ node, head: noun, label: 'appos', upos: 'PROPN', xpos: 'NNP' }] : [];
}
