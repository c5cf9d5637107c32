import { words } from '../../propose/lexicon/verbs.js';
import { word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Correction } from '../correction.js';
import { oneName } from './one-name.js';

/** "the University of Texas at Austin", "the University of California, Davis": one house of several, and one name. */
export const campus: Correction = (tree) =>
  tree.words.reduce((mended, each, start) => {
    const last = each === 'university' && isLarge(tree, start) ? campusBehind(tree, start) : undefined;
    return last === undefined ? mended : oneName(mended, start, last, 'ORG');
  }, tree);

function campusBehind(tree: Tree, start: number): number | undefined {
  if (word(tree, start + 1) !== 'of' || !isLarge(tree, start + 2)) return undefined;
  const state = endOf(tree, start + 2);
  const link = state + 1;
  if (!isLarge(tree, link + 1)) return undefined;
  const isSystem = systems.has(tree.words.slice(start + 2, link).join(' '));
  if (!isSystem || !/^(?:at|,)$/.test(word(tree, link))) return undefined;
  return endOf(tree, link + 1);
}

/** One word written large, or two: "North Carolina", "Chapel Hill". */
function endOf(tree: Tree, first: number): number {
  const isOne = tree.names.some((name) => name.first <= first && name.last === first + 1);
  return isLarge(tree, first + 1) && (isOne || twoWords.test(word(tree, first))) ? first + 1 : first;
}

const twoWords =
  /^(?:north|south|west|new|chapel|santa|san|los|saint|st\.?|green|stevens|baton|fort|twin|ann)$/;

/** Universities of these states are told apart by their towns. */
const systems: ReadonlySet<string> = new Set([
  ...words(
    'california wisconsin texas illinois nebraska colorado missouri massachusetts minnesota michigan tennessee maryland arkansas alabama hawaii alaska pittsburgh houston',
  ),
  'north carolina',
  'south carolina',
  'puerto rico',
]);

function isLarge(tree: Tree, node: number): boolean {
  return /^\p{Lu}/u.test(tree.tokens[node]?.text ?? '');
}
