import { headOf } from '../../propose/walk.js';
import type { MendContext, Run } from './run.js';
import { isCapitalised, wordAt } from './run.js';

const ordinal = /^\d+(?:st|nd|rd|th)$/;

/** "the 101st Airborne Division", "the 7th Fleet": the number tells one from another, it is a part of the name. */
export function extendToOrdinal(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  return runs.map((run) => {
    const before = run.first - 1;
    const head = headOf(tree, before);
    const counts = ordinal.test(wordAt(tree, before)) && head >= run.first && head <= run.last;
    return counts && run.type !== 'PER' && isCapitalised(tree, run.last) ? { ...run, first: before } : run;
  });
}
