import type { MendContext, Run } from './run.js';
import { isCapitalised, isProper, wordAt } from './run.js';

/** "Belt Books & Instruments", "Holt & Sons": a common noun behind the sign belongs to the name before it. */
export function extendAcrossAmpersand(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  return runs.map((run, index) => {
    const behind = run.last + 2;
    const isFree = (runs[index + 1]?.first ?? tree.tokens.length) > behind;
    if (wordAt(tree, run.last + 1) !== '&' || !isCapitalised(tree, behind) || !isFree) return run;
    let last = behind;
    while (isCapitalised(tree, last + 1) && isProper(tree, last + 1) && runs[index + 1]?.first !== last + 1)
      last += 1;
    return { first: run.first, last, type: 'ORG' };
  });
}
