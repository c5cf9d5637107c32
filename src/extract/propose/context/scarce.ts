import type { Tree } from '../../tree.js';
import { dependents, upos, word } from '../walk.js';

/** "few voters", "not all voters": of most of them it does not hold. */
export function isScarce(tree: Tree, noun: number): boolean {
  if (upos(tree, noun) === 'PROPN' || isDefinite(tree, noun)) return false;
  if (/^(?:all|many|everyone|everybody)$/.test(word(tree, noun)) && word(tree, noun - 1) === 'not')
    return true;
  const isNotAll = dependents(tree, noun, 'amod', 'det', 'advmod').some(
    (child) =>
      ['all', 'every', 'many', 'everyone'].includes(word(tree, child)) && word(tree, child - 1) === 'not',
  );
  return isNotAll || scarcity(tree, noun) !== undefined;
}

/** The word for it: "little interest" is next to none, "a little interest" some. */
export function scarcity(tree: Tree, noun: number): number | undefined {
  if (isDefinite(tree, noun)) return undefined;
  return [noun, ...dependents(tree, noun, 'amod', 'det', 'advmod')].find(
    (node) => /^(?:few|little)$/.test(word(tree, node)) && word(tree, node - 1) !== 'a',
  );
}

/** "the few voters", "this little shop" are there. */
function isDefinite(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'det', 'nmod:poss').some((child) =>
    /^(?:an?|the|th[aeio]\w+|its|their)$/.test(word(tree, child)),
  );
}
