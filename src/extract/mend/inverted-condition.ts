import { dependent, dependents, headOf, labelled, word, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "it would not leak had the owner fixed the pipe": a "had" before its subject is the auxiliary of the verb behind. */
export function invertedCondition(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap((_, had) => {
    if (word(tree, had) !== 'had' || !labelled(tree, had, 'ccomp', 'advcl', 'parataxis')) return [];
    if (dependent(tree, had, 'nsubj', 'obj', 'aux') !== undefined) return [];
    const verb = dependents(tree, had, 'ccomp', 'xcomp').find(
      (child) => child > had && /^VB[DN]$/.test(xpos(tree, child)),
    );
    if (verb === undefined) return [];
    const subject = dependent(tree, verb, 'nsubj');
    if (subject === undefined || subject < had) return [];
    const others = (tree.children[had] ?? []).filter((child) => child !== verb);
    return [
      { node: verb, head: headOf(tree, had), label: 'advcl', xpos: 'VBN' },
      { node: had, head: verb, label: 'aux', upos: 'AUX' },
      ...others.map((node) => ({ node, head: verb })),
    ];
  });
}
