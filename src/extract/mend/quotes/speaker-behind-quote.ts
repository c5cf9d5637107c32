import { reporting } from '../../propose/lexicon/verbs.js';
import { isNominal } from '../../propose/phrase.js';
import { dependent, headOf, labelled, lemma } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "'We will sail,' Anna Berg said": a noun between the quotation and the verb of saying is who says it. */
export function speakerBehindQuote(tree: Tree, verb: number): readonly Edit[] {
  const saying = headOf(tree, verb);
  if (saying < verb || !reporting.has(lemma(tree, saying))) return [];
  if (dependent(tree, saying, 'nsubj') !== undefined) return [];
  const speaker = tree.children[verb]?.find((child) => isSpeaker(tree, verb, child, saying));
  return speaker === undefined
    ? []
    : [
        { node: speaker, head: saying, label: 'nsubj' },
        { node: verb, label: 'ccomp' },
      ];
}

function isSpeaker(tree: Tree, verb: number, node: number, saying: number): boolean {
  if (node < verb || node > saying || !isNominal(tree, node)) return false;
  if (labelled(tree, node, 'nsubj')) return true;
  const between = tree.tokens.slice(verb + 1, node).map(({ text }) => text);
  return (
    labelled(tree, node, 'vocative', 'parataxis', 'dep', 'obj', 'appos') &&
    between.some((text) => /^["”’']+$/.test(text))
  );
}
