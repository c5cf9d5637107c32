import { aspectual, committing, failing, wanting } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The bank plans to close a branch": the parser knew the verb, and hung what is planned on it as on a noun. */
export function infinitiveOfVerb(tree: Tree, deed: number): readonly Edit[] {
  const verb = headOf(tree, deed);
  if (verb < 0 || xpos(tree, deed) !== 'VB' || word(tree, deed - 1) !== 'to') return [];
  if (upos(tree, verb) !== 'VERB' || !/^VB[DZP]$/.test(xpos(tree, verb))) return [];
  const takes = [wanting, committing, failing, aspectual].some((verbs) => verbs.has(lemma(tree, verb)));
  return takes && dependent(tree, verb, 'nsubj') !== undefined ? [{ node: deed, label: 'xcomp' }] : [];
}
