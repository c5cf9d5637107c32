import { irrealisNouns } from '../../propose/lexicon/nouns.js';
import { dependent, dependents, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "opposed efforts to impose sanctions": an infinitive right behind "efforts" says what the efforts are for. */
export function infinitiveOfNoun(tree: Tree, verb: number): readonly Edit[] {
  const governor = headOf(tree, verb);
  const to = dependents(tree, verb, 'mark').find((mark) => word(tree, mark) === 'to');
  if (governor < 0 || to === undefined || xpos(tree, verb) !== 'VB') return [];
  const noun = to - 1;
  const isPlan = irrealisNouns.has(lemma(tree, noun)) && labelled(tree, noun, 'obj', 'obl', 'nmod', 'nsubj');
  if (!isPlan || dependent(tree, noun, 'acl') !== undefined || noun <= governor) return [];
  return [{ node: verb, head: noun, label: 'acl' }];
}
