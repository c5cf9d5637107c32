import { describing, naming } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "adds to the troubles of a firm once seen as a model": without a comma the participle tells of the noun before it. */
export function onceSeenAs(tree: Tree, participle: number): readonly Edit[] {
  const isAdverb = upos(tree, participle - 1) === 'ADV';
  const noun = participle - (isAdverb ? 2 : 1);
  const verb = headOf(tree, participle);
  if (xpos(tree, participle) !== 'VBN' || noun <= verb || !/^(?:NOUN|PROPN)$/.test(upos(tree, noun)))
    return [];
  if (dependent(tree, participle, 'mark', 'aux', 'nsubj', 'case') !== undefined) return [];
  const isCalled = describing.has(lemma(tree, participle)) || naming.has(lemma(tree, participle));
  return isCalled && word(tree, noun + 1) !== ',' ? [{ node: participle, head: noun, label: 'acl' }] : [];
}
