import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isOfPerson } from '../lexicon/titles.js';
import { inName, phraseOf } from '../phrase.js';
import { conjuncts, dependents, upos, xpos } from '../walk.js';
import { pluralRole } from './plural-role.js';

/** "The king's two sons, Olaf and Karl", "the founders of the bank, Lind and Moss": be son of, be founder of, each of them. */
export function listedRoles(tree: Tree, noun: number): readonly Draft[] {
  if (xpos(tree, noun) !== 'NNS' || upos(tree, noun) !== 'NOUN' || !isOfPerson(tree, noun)) return [];
  const names = namesBehind(tree, noun).map((name) => phraseOf(tree, name));
  return pluralRole(tree, noun, names);
}

/** The names of a list that stands right behind the noun, or behind a comma: all of it names, else none. */
export function namesBehind(tree: Tree, noun: number): readonly number[] {
  const [first, ...others] = dependents(tree, noun, 'appos').filter((node) => node > noun);
  if (first === undefined || others.length > 0) return [];
  const all = conjuncts(tree, first);
  return all.every((node) => upos(tree, node) === 'PROPN' && inName(tree, node)) ? all : [];
}
