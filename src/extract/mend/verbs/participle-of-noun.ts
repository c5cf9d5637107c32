import { naming } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, lemma, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "computers considered standard": on a noun and without a subject, what looks like a past tense is a participle. */
export function participleOfNoun(tree: Tree, verb: number): readonly Edit[] {
  const bare = dependent(tree, verb, 'nsubj', 'aux', 'mark') === undefined;
  const next = headOf(tree, verb) === verb - 1 || naming.has(lemma(tree, verb));
  const hangs = tree.parse.labels[verb] === 'acl' && next;
  return hangs && bare && xpos(tree, verb) === 'VBD' ? [{ node: verb, xpos: 'VBN' }] : [];
}
