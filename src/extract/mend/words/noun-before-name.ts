import { isGeneralOffice } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, nameAt, nameHead, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Danish oil major Norol", "Tennis great Ada Lind", "Turkish national Bo Lind": behind a word that tells more, and right before a name, they are nouns. */
export function nounBeforeName(tree: Tree, node: number): readonly Edit[] {
  const name = nameAt(tree, node + 1);
  const top = name ? nameHead(tree, name) : node + 1;
  if (upos(tree, top) !== 'PROPN' || (name && (name.first !== node + 1 || name.last > node + 4))) return [];
  if (people.has(word(tree, node)) && name?.type === 'ORG') return [];
  // "the attorney general Bo Lind" is no general.
  if (isGeneralOffice(tree, node)) return [];
  if (!/^\p{Lu}/u.test(tree.tokens[node + 1]?.text ?? '') || /^\p{Lu}/u.test(tree.tokens[node]?.text ?? ''))
    return [];
  const isBeside = headOf(tree, node) === top || headOf(tree, node) === headOf(tree, top);
  const before = node - 1;
  if (!isBeside || !/^(?:NN|NNS|NNP|JJ|VBN)$/.test(xpos(tree, before)) || labelled(tree, node, 'nmod:poss'))
    return [];
  // "Danish chemicals giant Norol": the parser may take the noun before for the subject.
  const stray = headOf(tree, before) === headOf(tree, top) && labelled(tree, before, 'nsubj') ? [before] : [];
  const told = dependents(tree, top, 'amod', 'compound', 'acl').filter((child) => child < node);
  return [
    { node, head: top, label: 'nmod:desc', upos: 'NOUN', xpos: 'NN' },
    ...told.map((child) => ({
      node: child,
      head: node,
      label: upos(tree, child) === 'NOUN' || upos(tree, child) === 'PROPN' ? 'compound' : 'amod',
    })),
    ...stray.map((child) => ({ node: child, head: node, label: 'compound' })),
  ];
}

/** What only people are. */
const people = words('national native great hopeful general');
