import { dependent, dependents, headOf, labelled, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Never had the club won a title", "Seldom has a king left": in front of its subject the auxiliary belongs to the verb behind, and so does the adverb. */
export function negativeInversion(tree: Tree, adverb: number): readonly Edit[] {
  const isNoSooner = word(tree, adverb) === 'no' && word(tree, adverb + 1) === 'sooner';
  const had = adverb + (isNoSooner ? 2 : 1);
  if (!isNoSooner && !/^(?:never|seldom|rarely|hardly|scarcely|nowhere)$/.test(word(tree, adverb))) return [];
  if (adverb > 0 && !/^[,;:"“]$|^(?:and|but)$/.test(word(tree, adverb - 1))) return [];
  if (!/^(?:had|has|have|did|does|do|was|were|is|are)$/.test(word(tree, had))) return [];
  if (labelled(tree, had, 'aux', 'cop'))
    return headOf(tree, adverb) === had ? [{ node: adverb, head: headOf(tree, had) }] : [];
  const verb = dependents(tree, had, 'xcomp', 'ccomp', 'obj').find(
    (child) => child > had && /^VB[DN]$/.test(xpos(tree, child)),
  );
  if (verb === undefined || !/^ha/.test(word(tree, had))) return [];
  const subject = dependent(tree, verb, 'nsubj') ?? dependent(tree, had, 'nsubj', 'obj');
  if (subject === undefined || subject < had || subject > verb) return [];
  const others = (tree.children[had] ?? []).filter((child) => child !== verb && child !== subject);
  return [
    {
      node: verb,
      head: headOf(tree, had),
      label: tree.parse.labels[had] ?? 'root',
      upos: 'VERB',
      xpos: 'VBN',
    },
    { node: had, head: verb, label: 'aux', upos: 'AUX' },
    { node: subject, head: verb, label: 'nsubj' },
    ...others.map((node) => ({ node, head: verb })),
  ];
}
