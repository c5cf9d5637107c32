import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { dependents, prepositionOf, word, wordsOf, xpos } from '../walk.js';

/** "agreed to buy it, in the group's largest deal": what the whole was, and nothing that it was done in. */
export function isRecap(tree: Tree, { clause, object, relation }: Draft): boolean {
  if (!clause || clause.copular || !/ in$/.test(relation.predicate)) return false;
  const [preposition = 0] = prepositionOf(tree, object.head);
  if (wordsOf(tree, prepositionOf(tree, object.head)) !== 'in' || word(tree, preposition - 1) !== ',')
    return false;
  return dependents(tree, object.head, 'amod').some(
    (child) =>
      /^(?:first|second|third|latest|only)$/.test(word(tree, child)) ||
      xpos(tree, child) === 'JJS' ||
      dependents(tree, child, 'advmod').some((adverb) => /^(?:most|least)$/.test(word(tree, adverb))),
  );
}
