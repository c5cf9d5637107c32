import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "quashed her conviction for insulting the king": what she was convicted of is hers, and no deed of the court. */
export function convictionFor(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  if (verb < 0 || xpos(tree, deed) !== 'VBG') return [];
  const mark = dependents(tree, deed, 'mark').find((child) => word(tree, child) === 'for');
  const noun = (mark ?? 0) - 1;
  const isHers = upos(tree, noun) === 'NOUN' && judgements.has(lemma(tree, noun));
  return mark !== undefined && isHers && headOf(tree, noun) === verb
    ? [{ node: deed, head: noun, label: 'acl' }]
    : [];
}

const judgements = words(
  'conviction sentence arrest trial prosecution indictment jailing imprisonment detention punishment fine acquittal charge verdict expulsion dismissal suspension ban',
);
