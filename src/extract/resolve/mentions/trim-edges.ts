import type { MendContext, Run } from './run.js';
import { isPossessiveMark, wordAt } from './run.js';

/** Articles, quotes, brackets possessive marks and honours at the edges are no part of a name, unless it is listed so: "McDonald's". */
export function trimEdges(runs: readonly Run[], { tree, listed }: MendContext): readonly Run[] {
  return runs.flatMap((run) => {
    let { first, last } = run;
    while (first <= last && (isEdge(first) || (first < last && (isFirm(first) || isRank(first))))) first += 1;
    const isWhole = listed.some((name) => name.first === first && name.last === last);
    while (last >= first && !isWhole && (isEdge(last) || isPossessiveMark(tree, last))) last -= 1;
    // "Ada Moss Friday" is a name and a day.
    if (last > first && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(wordAt(tree, last))) last -= 1;
    // "Zaha Hadid DBE RA": letters behind a name of two words at least.
    while (run.type === 'PER' && last > first + 1 && honours.has(wordAt(tree, last))) last -= 1;
    return first <= last ? [{ ...run, first, last }] : [];
  });

  /** "Assistant U.S. Attorney". */
  function isRank(index: number): boolean {
    return (
      /^(?:Assistant|Acting|Former)$/.test(wordAt(tree, index)) &&
      /^(?:U\.S\.?|US|UK)$/.test(wordAt(tree, index + 1))
    );
  }

  /** "Basel-based steelmaker Norrland": what a firm makes or is, in lower case. */
  function isFirm(index: number): boolean {
    return firmNouns.test(wordAt(tree, index)) && /^\p{L}*\p{Lu}/u.test(wordAt(tree, index + 1));
  }

  function isEdge(index: number): boolean {
    return /^(?:the|a|an|and|of|in|at|[^\p{L}\p{N}]+)$/iu.test(wordAt(tree, index));
  }
}

const honours: ReadonlySet<string> = new Set(
  'AC AM AO OAM CB CBE CH CMG DBE DCB DCMG DL DSC DSO FBA FMedSci FRAS FRCP FRCS FREng FRIBA FRS FRSE FRSL GBE GCB GCMG JP KBE KC KCB KCMG KCVO KG KT MBE MC MD MEP MP OBE OFM OM OP PC PhD QC RA RIBA SJ TD VC'.split(
    ' ',
  ),
);

const firmNouns =
  /^(?:[a-z]+maker|brewer|miner|lender|insurer|retailer|grocer|airline|carrier|bank|builder|publisher|broadcaster|startup|company|firm)$/;
