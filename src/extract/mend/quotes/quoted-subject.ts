import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The bridge, the engineer said, cannot carry it": before the speaker stands the subject of what is said. */
export function quotedSubject(tree: Tree, saying: number): readonly Edit[] {
  if (upos(tree, saying) !== 'VERB' || !reporting.has(lemma(tree, saying))) return [];
  const said = dependents(tree, saying, 'ccomp').find((child) => child > saying);
  if (said === undefined || dependent(tree, said, 'nsubj', 'mark') !== undefined) return [];
  const before = dependents(tree, saying, 'nsubj', 'obj', 'dislocated').filter((child) => child < saying);
  const [subject, speaker] = before;
  if (subject === undefined || speaker === undefined || before.length > 2) return [];
  const apart =
    tree.words.slice(subject + 1, speaker).includes(',') && /^[,"”]$/.test(word(tree, saying + 1));
  const dets = (tree.children[saying] ?? []).filter((child) => child < subject);
  if (!apart) return [];
  return [
    { node: said, head: headOf(tree, saying), label: tree.parse.labels[saying] ?? 'root' },
    { node: saying, head: said, label: 'parataxis' },
    { node: subject, head: said, label: 'nsubj' },
    { node: speaker, head: saying, label: 'nsubj' },
    ...dets.map((node) => ({ node, head: said })),
  ];
}
