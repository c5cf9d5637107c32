import type { MendContext, Run } from './run.js';
import { isCapitalised, isPossessiveMark, isProper, wordAt } from './run.js';

const groupsOfPeople =
  /^(?:People|Children|Women|Men|Veterans|Workers|Farmers|Teachers|Writers|Lawyers|Players|Doctors|Nurses|Students|Mothers)$/;

/**
 * "Workers' Party", "People's Bank", "Children's Hospital": people, a possessive mark and a capitalised word are one
 * name. "Russia's Defence Ministry" stays two.
 */
export function joinPossessiveNames(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  let mended = runs;
  for (let index = 0; index + 2 < tree.tokens.length; index++) {
    if (!groupsOfPeople.test(wordAt(tree, index)) || !isPossessiveMark(tree, index + 1)) continue;
    if (!isCapitalised(tree, index + 2)) continue;
    const touching = mended.filter((run) => run.first <= index + 2 && run.last >= index);
    const first = Math.min(index, ...touching.map((run) => run.first));
    let last = Math.max(index + 2, ...touching.map((run) => run.last));
    while (isCapitalised(tree, last + 1) && isProper(tree, last + 1)) last += 1;
    const rest = mended.filter((run) => run.last < first || run.first > last);
    mended = [...rest, { first, last, type: 'ORG' }];
  }
  return [...mended].sort((a, b) => a.first - b.first);
}
