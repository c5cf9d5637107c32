import { reporting } from '../propose/lexicon/verbs.js';
import { dependent, dependents, labelled, lemma, upos, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "'He stole it,' complained Ravi Nair": behind a quotation and its verb stands who says it, and nothing that is complained. */
export function speakerBehindVerb(tree: Tree, saying: number): readonly Edit[] {
  if (upos(tree, saying) !== 'VERB' || !reporting.has(lemma(tree, saying))) return [];
  const said = dependents(tree, saying, 'ccomp').some((child) => child < saying);
  if (!said || dependent(tree, saying, 'nsubj') !== undefined || !/^["”’']$/.test(word(tree, saying - 1)))
    return [];
  const noun = dependents(tree, saying, 'obj').find((child) => child > saying);
  const named =
    noun !== undefined &&
    !labelled(tree, noun + 1, 'case') &&
    ['PROPN', 'NOUN', 'PRON'].includes(upos(tree, noun));
  return named ? [{ node: noun, head: saying, label: 'nsubj' }] : [];
}
