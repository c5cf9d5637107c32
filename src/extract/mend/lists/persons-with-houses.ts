import { headOf, labelled, nameHead, upos, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Lind of the Greens, Moss of the Reds and Holt of the Blues": one list of people, each with a house of their own. */
export function personsWithHouses(tree: Tree, name: NameRun): readonly Edit[] {
  const node = nameHead(tree, name);
  if (name.type !== 'PER' || !labelled(tree, node, 'appos', 'conj', 'nmod', 'dep')) return [];
  if (!isLink(tree, name.last + 1)) return [];
  let end = name.first - 1;
  if (word(tree, end) === 'and') end -= 1;
  if (word(tree, end) === ',') end -= 1;
  if (end === name.first - 1) return [];
  const before = tree.names.findLast(({ type, last }) => type === 'PER' && last < end);
  if (before === undefined || !isLink(tree, before.last + 1) || before.last + 2 > end) return [];
  const house = Array.from({ length: end - before.last - 1 }, (_, place) => before.last + 2 + place);
  if (!house.every((token) => /^(?:DET|ADJ|PROPN|NOUN)$/.test(upos(tree, token)))) return [];
  const first = nameHead(tree, before);
  const top = house.find((token) => !house.includes(headOf(tree, token)));
  if (top === undefined) return [];
  return [
    { node, head: first, label: 'conj' },
    { node: top, head: first, label: 'nmod' },
  ];
}

function isLink(tree: Tree, node: number): boolean {
  return /^(?:of|from|for)$/.test(word(tree, node));
}
