import { dependent, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "ordered Acme to pay, rejecting its plea", "found no proof that it sank, contradicting Lind": behind a comma the main subject does it. */
export function participleOfOrder(tree: Tree, participle: number): readonly Edit[] {
  const inner = headOf(tree, participle);
  const isBare = dependent(tree, participle, 'mark', 'nsubj', 'aux') === undefined;
  if (xpos(tree, participle) !== 'VBG' || word(tree, participle - 1) !== ',' || !isBare || inner > participle)
    return [];
  const outer = headOf(tree, inner);
  if (
    labelled(tree, inner, 'xcomp') &&
    /^(?:order|instruct|direct|sentence|oblige|compel)/.test(tree.lemmas[outer] ?? '')
  )
    return [{ node: participle, head: outer }];
  const main = headOf(tree, outer);
  const isProof =
    labelled(tree, inner, 'acl') && /^(?:evidence|proof|sign|indication)$/.test(tree.lemmas[outer] ?? '');
  return isProof && main >= 0 && upos(tree, main) === 'VERB' ? [{ node: participle, head: main }] : [];
}
