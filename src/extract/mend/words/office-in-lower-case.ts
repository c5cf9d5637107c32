import { titleNouns } from '../../propose/lexicon/titles.js';
import { inName } from '../../propose/phrase.js';
import { labelled, upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Ada Demir, dean of medicine": an office in lower case is no name, nor is what a firm makes. */
export function officeInLowerCase(tree: Tree, node: number): readonly Edit[] {
  const text = tree.tokens[node]?.text ?? '';
  // "became ambassador to Peru".
  const isQuality = upos(tree, node) === 'ADJ' && labelled(tree, node, 'xcomp') && !qualities.test(text);
  if (isQuality && titleNouns.has(text)) return [{ node, upos: 'NOUN', xpos: 'NN' }];
  const isName = upos(tree, node) === 'PROPN' && !inName(tree, node);
  return isName && /^[a-z]+$/.test(text) && (titleNouns.has(text) || /^[a-z]{3,}maker$/.test(text))
    ? [{ node, upos: 'NOUN', xpos: 'NN' }]
    : [];
}

/** They are adjectives too. */
const qualities =
  /^(?:chief|general|executive|representative|principal|premier|royal|expert|native|deputy|head)$/;
