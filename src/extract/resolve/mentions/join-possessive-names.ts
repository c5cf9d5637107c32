import type { MendContext, Run } from './run.js';
import { isCapitalised, isPossessiveMark, isProper, wordAt } from './run.js';

const groupsOfPeople =
  /^(?:Ladies|Girls|Boys|People|Children|Women|Men|Veterans|Workers|Farmers|Teachers|Writers|Lawyers|Players|Doctors|Nurses|Students|Mothers)$/;

/**
 * "Workers' Party", "People's Bank", "King's College": people or a patron, a possessive mark and a capitalised word are one
 * name. "Russia's Defence Ministry" stays two.
 */
export function joinPossessiveNames(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  let mended = runs;
  for (let index = 0; index + 2 < tree.tokens.length; index++) {
    if (!isPossessiveMark(tree, index + 1) || !isCapitalised(tree, index + 2)) continue;
    if (!groupsOfPeople.test(wordAt(tree, index)) && !isHouse(mended, index)) continue;
    const touching = mended.filter((run) => run.first <= index + 2 && run.last >= index);
    const first = Math.min(index, ...touching.map((run) => run.first));
    let last = Math.max(index + 2, ...touching.map((run) => run.last));
    while (isCapitalised(tree, last + 1) && isProper(tree, last + 1)) last += 1;
    const rest = mended.filter((run) => run.last < first || run.first > last);
    mended = [...rest, { first, last, type: 'ORG' }];
  }
  return [...mended].sort((a, b) => a.first - b.first);

  function leadsToHouse(first: number): boolean {
    let last = first;
    while (isCapitalised(tree, last + 1) && isProper(tree, last + 1)) last += 1;
    return houses.test(wordAt(tree, last)) || schools.test(wordAt(tree, last));
  }

  /** "Guy's Hospital", "St Hild's College": named after somebody, not owned by a place. */
  function isHouse(found: readonly Run[], owner: number): boolean {
    const run = found.find(({ last }) => last === owner);
    const isPlace = run?.type === 'LOC' && !/^(?:St|Saint)\.?$/.test(wordAt(tree, run.first));
    // "King Olaf's Medical University".
    if (
      run &&
      /^(?:King|Queen|Prince|Princess|St|Saint)\.?$/.test(wordAt(tree, run.first)) &&
      leadsToHouse(owner + 2)
    )
      return true;
    const isCrown = /^(?:King|Queen)$/.test(wordAt(tree, owner));
    if (isCrown) return houses.test(wordAt(tree, owner + 2));
    return run !== undefined && !isPlace && run.type !== 'ORG' && houses.test(wordAt(tree, owner + 2));
  }
}

const schools = /^(?:University|Institute)$/;
const houses = /^(?:College|School|Hospital|Cathedral|Church|Hall|Academy|Infirmary|Chapel)$/;
