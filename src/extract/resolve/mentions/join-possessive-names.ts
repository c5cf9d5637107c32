import type { MendContext, Run } from './run.js';
import { isCapitalised, isPossessiveMark, isProper, wordAt } from './run.js';

const groupsOfPeople =
  /^(?:Ladies|Girls|Boys|People|Children|Women|Men|Veterans|Workers|Farmers|Teachers|Writers|Lawyers|Players|Doctors|Nurses|Students|Mothers)$/;

/**
 * "Workers' Party", "People's Bank", "King's College", "Moss's Bakery", "the Tilers' Forum": people, a patron or an owner, a
 * possessive mark and a capitalised word are one name. "Russia's Defence Ministry" stays two.
 */
export function joinPossessiveNames(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  let mended = runs;
  for (let index = 0; index + 2 < tree.tokens.length; index++) {
    if (!isPossessiveMark(tree, index + 1) || !isCapitalised(tree, index + 2)) continue;
    if (!groupsOfPeople.test(wordAt(tree, index)) && !isHouse(mended, index) && !isUnion(index)) continue;
    const touching = mended.filter((run) => run.first <= index + 2 && run.last >= index);
    const first = Math.min(index, ...touching.map((run) => run.first));
    let last = Math.max(index + 2, ...touching.map((run) => run.last));
    while (isCapitalised(tree, last + 1) && isProper(tree, last + 1)) last += 1;
    const rest = mended.filter((run) => run.last < first || run.first > last);
    mended = [...rest, { first, last, type: 'ORG' }];
  }
  return [...mended].sort((a, b) => a.first - b.first);

  /** "Irish Tilers' Forum", "Taxpayers' Roundtable": a union of those who are several; "the States' Council" is a state's. */
  function isUnion(owner: number): boolean {
    const several = /^\p{Lu}\p{Ll}+s$/u.test(wordAt(tree, owner)) && /^['’]$/.test(wordAt(tree, owner + 1));
    const run = runs.find(({ first, last }) => first <= owner && owner <= last);
    const isOneOwner = run?.type === 'PER' || run?.type === 'LOC';
    return several && !isOneOwner && unions.test(wordAt(tree, endOfRun(owner + 2)));
  }

  function endOfRun(first: number): number {
    let last = first;
    while (isCapitalised(tree, last + 1) && isProper(tree, last + 1)) last += 1;
    return last;
  }

  function leadsToHouse(first: number): boolean {
    const end = wordAt(tree, endOfRun(first));
    return houses.test(end) || schools.test(end);
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
    const isShop = run?.type === 'PER' && run.first === owner && shops.test(wordAt(tree, owner + 2));
    return (
      isShop || (run !== undefined && !isPlace && run.type !== 'ORG' && houses.test(wordAt(tree, owner + 2)))
    );
  }
}

/** Named after a surname alone: "Ada Moss's Bakery" is a bakery of hers. */
const shops =
  /^(?:Bakery|Bar|Pub|Inn|Tavern|Bank|Brewery|Cafe|Café|Restaurant|Diner|Hotel|Deli|Pharmacy|Bookshop|Books|Garage|Stores|Foods|Circus|Auctioneers)$/;
const unions =
  /^(?:Forum|Union|Association|Federation|Confederation|Society|Guild|Alliance|League|Party|Roundtable|Club|Council|Coalition|Network|Congress|Committee|Syndicate|Trust|Fund|Cooperative)$/;
const schools = /^(?:University|Institute)$/;
const houses = /^(?:College|School|Hospital|Cathedral|Church|Hall|Academy|Infirmary|Chapel)$/;
