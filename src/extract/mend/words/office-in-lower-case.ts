import { titleNouns } from '../../propose/lexicon/titles.js';
import { inName } from '../../propose/phrase.js';
import { upos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Ada Demir, dean of medicine": an office in lower case is no name, nor is what a firm makes. */
export function officeInLowerCase(tree: Tree, node: number): readonly Edit[] {
  const text = tree.tokens[node]?.text ?? '';
  const isName = upos(tree, node) === 'PROPN' && !inName(tree, node);
  return isName && /^[a-z]+$/.test(text) && (titleNouns.has(text) || /^[a-z]{3,}maker$/.test(text))
    ? [{ node, upos: 'NOUN', xpos: 'NN' }]
    : [];
}
