import { dependents, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Skarvold Lines owns ships": a noun written large behind a proper noun that describes it is the rest of a name. */
export function capitalisedNoun(tree: Tree, noun: number): readonly Edit[] {
  if (upos(tree, noun) !== 'NOUN' || !/^\p{Lu}\p{Ll}/u.test(tree.tokens[noun]?.text ?? '')) return [];
  const named = dependents(tree, noun, 'compound').includes(noun - 1) && upos(tree, noun - 1) === 'PROPN';
  return named && !isHeadline(tree)
    ? [{ node: noun, upos: 'PROPN', xpos: xpos(tree, noun) === 'NNS' ? 'NNPS' : 'NNP' }]
    : [];
}

/** Where all words are written large, a capital tells nothing. */
function isHeadline(tree: Tree): boolean {
  const words = tree.tokens.filter((_, node) => ['NOUN', 'VERB', 'ADJ'].includes(upos(tree, node)));
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length / 2;
}
