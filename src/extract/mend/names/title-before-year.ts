import { nameAt, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Correction } from '../correction.js';
import { oneName } from './one-name.js';

/** "the star of Stairs to the Harbour (1958)": what is written large before a year in brackets, with an article inside, is a title. */
export const titleBeforeYear: Correction = (tree) =>
  tree.tokens.reduce((mended, _, bracket) => {
    const isYear = /^(?:18|19|20)\d\d$/.test(word(tree, bracket + 1)) && word(tree, bracket + 2) === ')';
    if (word(tree, bracket) !== '(' || !isYear) return mended;
    const first = startOf(mended, bracket - 1);
    return first === null ? mended : oneName(mended, first, bracket - 1, 'ORG');
  }, tree);

function startOf(tree: Tree, last: number): number | null {
  if (!isOfTitle(tree, last)) return null;
  let first = last;
  let links = 0;
  for (;;) {
    const step = stepBefore(tree, first);
    if (step === 0) break;
    if (step > 1) links += 1;
    first -= step;
  }
  return links > 0 ? first : null;
}

/** How many words further left the title begins: one written large, or "to the", "of" with one before. */
function stepBefore(tree: Tree, first: number): number {
  if (isOfTitle(tree, first - 1)) return 1;
  const text = tree.tokens[first - 1]?.text ?? '';
  const isArticle = /^(?:the|an?)$/.test(text);
  const link = isArticle ? first - 2 : first - 1;
  if (!isOfTitle(tree, link - 1)) return isArticle && isOfTitle(tree, link) ? 2 : 0;
  const isLink = (isArticle ? links : /^of$/).test(tree.tokens[link]?.text ?? '');
  return isLink ? first - link + 1 : 0;
}

const links = /^(?:of|to|by|in|on|for|with|from|at|and|into|over|under|behind|beyond)$/;

/** Written large, and no part of a person's or a place's name. */
function isOfTitle(tree: Tree, node: number): boolean {
  const type = nameAt(tree, node)?.type;
  // "Stairs to the Harbour" goes to no place.
  const isPlace = type === 'LOC' && word(tree, node - 1) !== 'the';
  return /^\p{Lu}/u.test(tree.tokens[node]?.text ?? '') && type !== 'PER' && !isPlace;
}
