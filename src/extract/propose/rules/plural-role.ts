import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { textOf } from '../predicate.js';
import type { Phrase } from '../proposition.js';
import { dependents, labelled, lemma, word } from '../walk.js';
import { rolesOf } from './roles.js';

/** "the two founders of the bank" of each bearer: be founder of. Nothing where more or fewer are counted than are named. */
export function pluralRole(tree: Tree, noun: number, bearers: readonly Phrase[]): readonly Draft[] {
  if (bearers.length < 2 || !isCount(tree, noun, bearers.length)) return [];
  return rolesOf(tree, noun).flatMap(({ words, predicate, object }) =>
    bearers.map((subject) => ({
      subject,
      relation: {
        core: words,
        text: `is ${textOf(tree, words)}`,
        predicate: `be ${predicate.replace(word(tree, noun), lemma(tree, noun))}`,
      },
      object,
      anchor: noun,
      clause: null,
      reliability: 0.8,
    })),
  );
}

/** "two sons", "both sons" are as many as are named; without a number nobody counts. */
function isCount(tree: Tree, noun: number, named: number): boolean {
  return dependents(tree, noun, 'nummod', 'det').every((node) => {
    const each = word(tree, node);
    if (labelled(tree, node, 'det') && each !== 'both') return !/^(?:no|neither|few)$/.test(each);
    return counts.get(each) === named || each === String(named);
  });
}

const counts: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ...['two', 'three', 'four', 'five', 'six', 'seven'].map((each, index) => [each, index + 2] as const),
]);
