import { lemma, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { isGlued, wordAt } from '../mentions/run.js';
import { nameKey } from '../names/name-key.js';

/** The concept's words: plural nouns by their singular, so that "sanction" and "sanctions" meet, all else folded. */
export function conceptKey(tree: Tree, tokens: readonly number[]): string {
  const words = tokens.map((token) =>
    nameKey(xpos(tree, token) === 'NNS' ? lemma(tree, token) : wordAt(tree, token)),
  );
  return words.filter((word) => word !== '').join(' ');
}

/** The concept as the text writes it, in lower case but for names and acronyms: "US-led sanctions". */
export function conceptName(
  tree: Tree,
  tokens: readonly number[],
  isInName: (token: number) => boolean,
): string {
  let name = '';
  tokens.forEach((token, place) => {
    const touches = place > 0 && tokens[place - 1] === token - 1 && isGlued(tree, token - 1);
    if (place > 0 && !touches) name += ' ';
    const text = wordAt(tree, token);
    name += isInName(token) || /^\P{L}*\p{Lu}.*\p{Lu}/u.test(text) ? text : text.toLowerCase();
  });
  return name;
}
