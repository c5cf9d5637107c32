import { speaking } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  subtree,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "It will pay more, its chief executive, Randy Abbey, announced": who stands between commas before a bare verb of saying says it. */
export function speakerInCommas(tree: Tree, verb: number): readonly Edit[] {
  const above = headOf(tree, verb);
  if (above < 0 || above > verb || !/^VB[DN]$/.test(xpos(tree, verb)) || !speaking.has(lemma(tree, verb)))
    return [];
  if (word(tree, verb - 1) !== ',') return [];
  if (dependent(tree, verb, 'nsubj', 'aux', 'cc', 'mark', 'obj', 'ccomp') !== undefined) return [];
  const name = nameAt(tree, verb - 2);
  if (name === undefined || inNameOf(tree, verb - 2) !== 'PER') return [];
  const person = nameHead(tree, name);
  const office = headOf(tree, person);
  if (!labelled(tree, person, 'appos') || word(tree, name.first - 1) !== ',' || office !== name.first - 2)
    return [];
  const [start = office] = subtree(tree, office);
  if (word(tree, start - 1) !== ',' && word(tree, start) !== ',') return [];
  let main = above;
  while (main >= start) main = headOf(tree, main);
  if (main < 0) return [];
  return [
    { node: verb, head: main, label: 'parataxis', xpos: 'VBD' },
    { node: office, head: verb, label: 'nsubj' },
  ];
}
