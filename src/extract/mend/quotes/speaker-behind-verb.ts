import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "'He stole it,' complained Ravi Nair": behind a quotation and its verb stands who says it, and nothing that is complained. */
export function speakerBehindVerb(tree: Tree, saying: number): readonly Edit[] {
  if (upos(tree, saying) !== 'VERB' || !reporting.has(lemma(tree, saying))) return [];
  if (!/^["”’']$/.test(word(tree, saying - 1))) return [];
  const said = dependents(tree, saying, 'ccomp').some((child) => child < saying);
  // The parser may take what stands in the quotation for who complained.
  const quoted = dependents(tree, saying, 'nsubj').find(
    (child) => child < saying && word(tree, saying - 2) === ',',
  );
  if (quoted === undefined && (!said || dependent(tree, saying, 'nsubj') !== undefined)) return [];
  const noun = dependents(tree, saying, 'obj').find((child) => child > saying);
  const named =
    noun !== undefined &&
    !labelled(tree, noun + 1, 'case') &&
    ['PROPN', 'NOUN', 'PRON'].includes(upos(tree, noun));
  if (!named) return [];
  const told = quoted === undefined ? [] : [{ node: quoted, label: 'ccomp' }];
  return [{ node: noun, head: saying, label: 'nsubj' }, ...told];
}
