import { headOf, prepositionOf, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Rovers, second in the league, travel to Kent": between commas it tells how the team stands, not where it travels. */
export function rankInCommas(tree: Tree, place: number): readonly Edit[] {
  const [preposition] = prepositionOf(tree, place);
  const verb = headOf(tree, place);
  if (preposition === undefined || verb < place) return [];
  const rank = preposition - 1;
  const last = subtree(tree, place).findLast((node) => upos(tree, node) !== 'PUNCT') ?? place;
  const isClosed = word(tree, rank - 1) === ',' && word(tree, last + 1) === ',' && last + 1 < verb;
  return isClosed && ranks.test(word(tree, rank)) && headOf(tree, rank) < rank
    ? [{ node: place, head: rank }]
    : [];
}

const ranks =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|top|runners-up)$/;
