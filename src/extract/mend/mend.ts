import type { Tree } from '../tree.js';
import { antecedents } from './antecedents/antecedents.js';
import { clauses } from './clauses/clauses.js';
import { complements } from './complements/complements.js';
import { conjuncts } from './conjuncts/conjuncts.js';
import type { Correction } from './correction.js';
import { frames } from './frames/frames.js';
import { lists } from './lists/lists.js';
import { names } from './names/names.js';
import { participles } from './participles/participles.js';
import { quotes } from './quotes/quotes.js';
import { relatives } from './relatives/relatives.js';
import { subjects } from './subjects/subjects.js';
import { times } from './times/times.js';
import { verbs } from './verbs/verbs.js';
import { words } from './words/words.js';

/** Corrections of what the parser is known to get wrong, in order; each sees the tree as those before left it. */
const corrections: readonly Correction[] = [
  ...words,
  ...clauses,
  ...complements,
  ...quotes,
  ...relatives,
  ...subjects,
  ...lists,
  ...names,
  ...verbs,
  ...frames,
  ...conjuncts,
  ...participles,
  ...times,
  ...antecedents,
];

/**
 * The trees of a document with known faults of the parser mended; where there are none they stay as they are. One
 * correction goes through all trees before the next does: its code is at hand then, which is quicker.
 */
export function mend(trees: readonly Tree[]): readonly Tree[] {
  let mended = trees;
  for (const correct of corrections) mended = mended.map((tree) => correct(tree));
  return mended;
}
