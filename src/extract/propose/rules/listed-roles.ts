import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { isOfPerson } from '../lexicon/titles.js';
import { inName, phraseOf } from '../phrase.js';
import { textOf } from '../predicate.js';
import { conjuncts, dependents, lemma, upos, word, xpos } from '../walk.js';
import { rolesOf } from './roles.js';

/** "The king's two sons, Olaf and Karl", "the founders of the bank, Lind and Moss": be son of, be founder of, each of them. */
export function listedRoles(tree: Tree, noun: number): readonly Draft[] {
  if (xpos(tree, noun) !== 'NNS' || upos(tree, noun) !== 'NOUN' || !isOfPerson(tree, noun)) return [];
  const names = namesBehind(tree, noun);
  if (names.length < 2 || !isCount(tree, noun, names.length)) return [];
  return rolesOf(tree, noun).flatMap((role) =>
    names.map((name) => ({
      subject: phraseOf(tree, name),
      relation: {
        core: role.words,
        text: `is ${textOf(tree, role.words)}`,
        predicate: `be ${role.predicate.replace(word(tree, noun), lemma(tree, noun))}`,
      },
      object: role.object,
      anchor: noun,
      clause: null,
      reliability: 0.8,
    })),
  );
}

/** The names of a list that stands right behind the noun, or behind a comma: all of it names, else none. */
function namesBehind(tree: Tree, noun: number): readonly number[] {
  const [first, ...others] = dependents(tree, noun, 'appos').filter((node) => node > noun);
  if (first === undefined || others.length > 0) return [];
  const all = conjuncts(tree, first);
  return all.every((node) => upos(tree, node) === 'PROPN' && inName(tree, node)) ? all : [];
}

/** "two sons" are as many as are named; without a number nobody counts. */
function isCount(tree: Tree, noun: number, named: number): boolean {
  const [number] = dependents(tree, noun, 'nummod');
  if (number === undefined) return true;
  return counts.get(word(tree, number)) === named || word(tree, number) === String(named);
}

const counts: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven'].map((each, index) => [each, index + 2]),
);
