import { words } from '../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

const giving = words(
  'give send offer show tell lend hand award grant bring pay sell teach owe promise deny cost win',
);

/** "gives the port a crane": the second of two bare nouns after a verb of giving is the object, no apposition. */
export function bareRecipient(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap((_, second) => {
    const first = headOf(tree, second);
    const verb = first < 0 ? -1 : headOf(tree, first);
    if (verb < 0 || !labelled(tree, second, 'appos') || !labelled(tree, first, 'obj')) return [];
    if (!giving.has(lemma(tree, verb)) || dependents(tree, second, 'punct').length > 0) return [];
    return [
      { node: first, head: verb, label: 'iobj' },
      { node: second, head: verb, label: 'obj' },
    ];
  });
}
