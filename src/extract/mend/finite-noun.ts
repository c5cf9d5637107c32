import { words } from '../propose/lexicon/verbs.js';
import { dependent, dependents, labelled, upos, word, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

const verbs = words(
  'plans aims hopes vows pledges moves bids seeks looks fights attempts threatens promises offers needs wants refuses fails claims demands requests',
);

/** "NATO plans to deploy troops": a verb read as a plural noun at the root, with its subject before it and "to" behind. */
export function finiteNoun(tree: Tree): readonly Edit[] {
  const noun = tree.root;
  if (dependent(tree, noun, 'cop', 'nsubj') !== undefined || !verbs.has(word(tree, noun))) return [];
  const subject = dependents(tree, noun, 'compound').findLast(
    (child) => child < noun && upos(tree, child) !== 'PRON',
  );
  const deed = dependents(tree, noun, 'acl').find(
    (child) => xpos(tree, child) === 'VB' && word(tree, noun + 1) === 'to',
  );
  if (subject === undefined || deed === undefined) return [];
  const before = (tree.children[noun] ?? []).filter(
    (child) => child < subject && !labelled(tree, child, 'punct'),
  );
  return [
    { node: noun, upos: 'VERB', xpos: 'VBZ' },
    { node: subject, label: 'nsubj' },
    { node: deed, label: 'xcomp' },
    ...before.map((node) => ({ node, head: subject })),
  ];
}
