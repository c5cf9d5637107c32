import type { Span } from '../../../model/document.js';
import type { Tree } from '../../tree.js';
import { spanOf } from '../../tree.js';
import type { KnownNames } from '../names/known-names.js';
import type { ListedNames } from '../names/listed-names.js';
import { nameKey } from '../names/name-key.js';
import { addProperNouns } from './add-proper-nouns.js';
import { dropNoNames } from './drop-no-names.js';
import { extendAcrossAmpersand } from './extend-across-ampersand.js';
import { extendToEnd } from './extend-to-end.js';
import { extendToNationality } from './extend-to-nationality.js';
import { extendToNumber } from './extend-to-number.js';
import { extendToOrdinal } from './extend-to-ordinal.js';
import { joinArticleOf } from './join-article-of.js';
import { joinAtHyphens } from './join-at-hyphens.js';
import { joinAtParticles } from './join-at-particles.js';
import { joinOfNames } from './join-of-names.js';
import { joinParts } from './join-parts.js';
import { joinPossessiveNames } from './join-possessive-names.js';
import { partTitles } from './part-titles.js';
import type { Mend, Run } from './run.js';
import { isHyphen, runText, wordAt } from './run.js';
import { sameElsewhere } from './same-elsewhere.js';
import { splitAtHyphens } from './split-at-hyphens.js';
import { takeListedNames } from './take-listed-names.js';
import { trimEdges } from './trim-edges.js';

/** One place where a document writes a name. */
export interface NameMention extends Run, Span {
  readonly sentence: number;
  readonly text: string;
  /** Types that the word lists know for exactly this name. */
  readonly listedTypes: readonly NonNullable<Run['type']>[];
}

/** The mending rules in the order they are applied. */
const mends: readonly Mend[] = [
  addProperNouns,
  joinAtHyphens,
  joinAtParticles,
  splitAtHyphens,
  joinParts,
  takeListedNames,
  joinPossessiveNames,
  extendAcrossAmpersand,
  joinOfNames,
  joinArticleOf,
  partTitles,
  extendToNationality,
  trimEdges,
  extendToEnd,
  extendToOrdinal,
  extendToNumber,
  dropNoNames,
];

/** The names of a document in reading order: what the network found, mended by rules. */
export function findNames(
  trees: readonly Tree[],
  known: KnownNames,
  listedNames: ListedNames,
): readonly NameMention[] {
  const alone = namesAlone(trees);
  const surnames = surnamesOf(trees);
  const listed = trees.map((tree) => listedNames(tree));
  const mended = trees.map((tree, sentence) => {
    const several = (listed[sentence] ?? []).filter((run) => run.last > run.first && run.type !== 'PER');
    const context = { tree, known, alone, surnames, listed: several };
    let runs: readonly Run[] = tree.names;
    for (const mend of mends) runs = mend(runs, context);
    return runs;
  });
  const found = sameElsewhere(trees, mended);
  return trees.flatMap((tree, sentence) =>
    (found[sentence] ?? []).map((run) => ({
      ...run,
      ...spanOf(tree, [run.first, run.last]),
      sentence,
      text: runText(tree, run),
      listedTypes: (listed[sentence] ?? [])
        .filter((each) => each.first === run.first && each.last === run.last)
        .map((each) => each.type ?? 'ORG'),
    })),
  );
}

/** The last words of people's full names, where a hyphen joins two of them both: "Holt", "Holt-Clarke". */
function surnamesOf(trees: readonly Tree[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const tree of trees) {
    for (const { first, last, type } of tree.names) {
      if (type !== 'PER' || last === first) continue;
      surnames.add(wordAt(tree, last));
      for (const hyphen of [last - 1, last + 1])
        if (hyphen > first + 1 && isHyphen(tree, hyphen))
          surnames.add(runText(tree, { first: hyphen - 1, last: hyphen + 1 }));
    }
  }
  return surnames;
}

function namesAlone(trees: readonly Tree[]): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const tree of trees) {
    for (const run of tree.names) {
      const touches = isHyphen(tree, run.first - 1) || isHyphen(tree, run.last + 1);
      const text = runText(tree, run);
      if (!touches && !text.includes('-')) alone.add(nameKey(text));
    }
  }
  return alone;
}
