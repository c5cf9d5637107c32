import { sayings } from '../../propose/lexicon/nouns.js';
import { speaking } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "said in an interview that the bridge would reopen": what is said hangs on the verb, not on the occasion of saying it. */
export function saidIn(tree: Tree, clause: number): readonly Edit[] {
  const occasion = headOf(tree, clause);
  if (occasion < 0 || !labelled(tree, occasion, 'obl', 'nmod')) return [];
  const saying = labelled(tree, occasion, 'nmod')
    ? headOf(tree, headOf(tree, occasion))
    : headOf(tree, occasion);
  if (saying < 0 || saying > occasion || !speaking.has(lemma(tree, saying)) || hasContent(tree, saying))
    return [];
  // "commented on reports that it had sold the bank": of these somebody speaks, not in them.
  if (wordsOf(tree, prepositionOf(tree, occasion)) === 'on' && sayings.has(lemma(tree, occasion))) return [];
  const that = dependents(tree, clause, 'mark', 'obj').find((child) => word(tree, child) === 'that');
  const subject = dependent(tree, clause, 'nsubj');
  if (that === undefined || subject === undefined || subject < that || that < occasion) return [];
  return [
    { node: clause, head: saying, label: 'ccomp' },
    { node: that, label: 'mark', upos: 'SCONJ', xpos: 'IN' },
  ];
}

/** Whether it is known already what is said: a clause, a quotation before the verb, or an object that is no hearer. */
function hasContent(tree: Tree, saying: number): boolean {
  const hears = /^(?:tell|remind|warn|inform)$/.test(lemma(tree, saying));
  if (dependent(tree, saying, 'ccomp') !== undefined || labelled(tree, saying, 'parataxis')) return true;
  return !hears && dependent(tree, saying, 'obj') !== undefined;
}
