import {
  headOf,
  labelled,
  lemma,
  nameHead,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { isKin } from '../names/kin-nouns.js';
import type { NameGroup } from './name-group.js';

/** Whether a document brings somebody in as a relative of somebody else: "her brother, Tore Solheim", "the son of Tore Solheim". */
export function isIntroducedAsKin(group: NameGroup, trees: readonly Tree[]): boolean {
  if (group.kinds.some(isKin)) return true;
  const [mention] = group.mentions;
  const tree = mention && trees[mention.sentence];
  if (!tree) return false;
  let head = nameHead(tree, mention);
  // "the son of immigrants Daniel and Anna Holt".
  while (labelled(tree, head, 'conj', 'appos')) {
    head = headOf(tree, head);
    // "the brothers Daniel and Tore Holt".
    if (upos(tree, head) === 'NOUN' && xpos(tree, head) === 'NNS' && isKin(lemma(tree, head))) return true;
  }
  // "born in Bonn to the baker Karl Holt".
  if (labelled(tree, head, 'obl') && word(tree, headOf(tree, head)) === 'born')
    return wordsOf(tree, prepositionOf(tree, head)) === 'to';
  return (
    labelled(tree, head, 'nmod') &&
    !labelled(tree, head, 'nmod:poss') &&
    isKin(lemma(tree, headOf(tree, head)))
  );
}
