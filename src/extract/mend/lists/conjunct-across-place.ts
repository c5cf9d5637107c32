import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  prepositionOf,
  upos,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "joined by Moss on bass and by Lind", "include Moss in Canada and Lind of Brest": goes on with Moss, and is no other place. */
export function conjunctAcrossPlace(tree: Tree, node: number): readonly Edit[] {
  const place = headOf(tree, node);
  const isBesideVerb = upos(tree, place) === 'VERB';
  const verb = isBesideVerb || place < 0 ? place : headOf(tree, place);
  if (
    verb < 0 ||
    upos(tree, verb) !== 'VERB' ||
    !(isBesideVerb || (verb < place && labelled(tree, place, 'obl')))
  )
    return [];
  const own = wordsOf(tree, prepositionOf(tree, node));
  if (own === '') return isBesideVerb ? [] : placedName(tree, node, place, verb);
  if (own !== 'by' || wordsOf(tree, prepositionOf(tree, place)) === own) return [];
  const agent = dependents(tree, verb, 'obl').find(
    (child) => child < node && child !== place && wordsOf(tree, prepositionOf(tree, child)) === own,
  );
  return agent === undefined ? [] : [{ node, head: agent }];
}

/** Two names, each with a place right behind it. */
function placedName(tree: Tree, node: number, place: number, verb: number): readonly Edit[] {
  if (inNameOf(tree, place) !== 'LOC' || inNameOf(tree, node) === undefined) return [];
  const object = dependents(tree, verb, 'obj').find(
    (child) =>
      inNameOf(tree, child) !== undefined && nameAt(tree, child)?.last === placeStart(tree, place) - 1,
  );
  const last = nameAt(tree, node)?.last ?? node;
  const other = tree.tokens.findIndex(
    (_, each) => inNameOf(tree, each) === 'LOC' && placeStart(tree, each) === last + 1,
  );
  if (object === undefined || other < 0) return [];
  const goesOn = { node, head: object };
  // What is included is not there: it is a thing of that place.
  return lemma(tree, verb) === 'include'
    ? [goesOn, { node: place, head: object, label: 'nmod' }, { node: other, head: node, label: 'nmod' }]
    : [goesOn];
}

/** Where the preposition before a place stands; behind everything where there is none. */
function placeStart(tree: Tree, place: number): number {
  return prepositionOf(tree, place)[0] ?? tree.tokens.length;
}
