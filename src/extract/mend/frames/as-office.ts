import { describing, installing } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "named its former treasurer, Ada Lind, as chief": as what somebody is named or seen hangs on the verb, not on who she was. */
export function asOffice(tree: Tree, office: number): readonly Edit[] {
  const object = headOf(tree, office);
  const verb = object < 0 ? -1 : headOf(tree, object);
  if (verb < 0 || !labelled(tree, office, 'nmod') || !labelled(tree, object, 'obj')) return [];
  const takes = installing.has(lemma(tree, verb)) || describing.has(lemma(tree, verb));
  const isAs = wordsOf(tree, prepositionOf(tree, office)) === 'as';
  return takes && isAs && verb < object ? [{ node: office, head: verb, label: 'obl' }] : [];
}
