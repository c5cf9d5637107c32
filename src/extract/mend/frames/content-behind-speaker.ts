import { irrealisNouns, sayings } from '../../propose/lexicon/nouns.js';
import { dependents, headOf, labelled, lemma, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "denied claims by the union that it had sold the port": that is what is claimed, and nothing about the union. */
export function contentBehindSpeaker(tree: Tree, that: number): readonly Edit[] {
  if (word(tree, that) !== 'that' || !labelled(tree, that, 'obj', 'mark')) return [];
  const verb = headOf(tree, that);
  let speaker = that - 1;
  while (labelled(tree, speaker, 'flat', 'compound') && headOf(tree, speaker) >= 0)
    speaker = headOf(tree, speaker);
  const [by = 0] = prepositionOf(tree, speaker);
  const noun = by - 1;
  if (word(tree, by) !== 'by' || upos(tree, noun) !== 'NOUN') return [];
  if (!labelled(tree, verb, 'acl', 'advcl', 'ccomp')) return [];
  if (!irrealisNouns.has(lemma(tree, noun)) && !sayings.has(lemma(tree, noun))) return [];
  const isFull = labelled(tree, that, 'mark') || dependents(tree, verb, 'obj').length > 1;
  const isRight = that > speaker && that < verb && labelled(tree, speaker, 'nmod', 'obl');
  return isFull && isRight && dependents(tree, verb, 'nsubj').some((child) => child > that)
    ? [
        { node: speaker, head: noun, label: 'nmod' },
        { node: that, head: verb, label: 'mark', upos: 'SCONJ', xpos: 'IN' },
        { node: verb, head: noun, label: 'acl' },
      ]
    : [];
}
