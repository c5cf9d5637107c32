import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "ordered Acme to pay, rejecting its plea", "found no proof that it sank, contradicting Lind": behind a comma the main subject does it. */
export function participleOfOrder(tree: Tree, participle: number): readonly Edit[] {
  const inner = headOf(tree, participle);
  const isBare = dependent(tree, participle, 'mark', 'nsubj', 'aux') === undefined;
  if (xpos(tree, participle) !== 'VBG' || word(tree, participle - 1) !== ',' || !isBare || inner > participle)
    return [];
  const outer = headOf(tree, inner);
  if (labelled(tree, inner, 'xcomp') && ordering.has(lemma(tree, outer)))
    return [{ node: participle, head: outer }];
  const main = headOf(tree, outer);
  const isProof = labelled(tree, inner, 'acl') && proofs.has(lemma(tree, outer));
  return isProof && main >= 0 && upos(tree, main) === 'VERB' ? [{ node: participle, head: main }] : [];
}

const ordering = words('order instruct direct sentence oblige compel');
const proofs = words('evidence proof sign indication');
