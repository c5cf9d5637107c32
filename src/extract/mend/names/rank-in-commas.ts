import { words } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  inNameOf,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "Rovers, second in the league, travel to Kent", "Lind, in power since May, signed the law": between commas it tells how the
 * team stands, not where it travels.
 */
export function rankInCommas(tree: Tree, place: number): readonly Edit[] {
  const [preposition] = prepositionOf(tree, place);
  const verb = headOf(tree, place);
  if (preposition === undefined || verb < place) return [];
  const rank = preposition - 1;
  const last = subtree(tree, place).findLast((node) => upos(tree, node) !== 'PUNCT') ?? place;
  const isClosed = word(tree, rank - 1) === ',' && word(tree, last + 1) === ',' && last + 1 < verb;
  if (isClosed && ranks.test(word(tree, rank)) && headOf(tree, rank) < rank)
    return [{ node: place, head: rank }];
  const subject = dependents(tree, verb, 'nsubj').find(
    (child) => subtree(tree, child).findLast((node) => upos(tree, node) !== 'PUNCT') === preposition - 2,
  );
  const isState = word(tree, preposition - 1) === ',' && word(tree, last + 1) === ',' && last + 1 < verb;
  return isState && subject !== undefined && isStanding(tree, place)
    ? [{ node: place, head: subject, label: 'nmod' }]
    : [];
}

/** "in power", "on the bench for ten years", "from Sydney". */
function isStanding(tree: Tree, place: number): boolean {
  if (inNameOf(tree, place) === 'LOC' && wordsOf(tree, prepositionOf(tree, place)) === 'from') return true;
  const lasts = dependents(tree, place, 'nmod').some((child) =>
    /^(?:since|for|until)$/.test(wordsOf(tree, prepositionOf(tree, child))),
  );
  return lasts || (standings.has(word(tree, place)) && dependents(tree, place, 'det').length === 0);
}

const standings = words(
  'power office charge exile prison jail custody hiding opposition retirement hospital',
);

const ranks =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|top|runners-up)$/;
