import { timeNames } from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { isCapitalised, isGlued, isHyphen, isProper, wordAt } from './run.js';

/** Proper nouns that the name recogniser passed over become names too: "KCNA", "Party" in "Workers' Party". */
export function addProperNouns(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  const taken = new Set<number>();
  for (const run of runs) for (let index = run.first; index <= run.last; index++) taken.add(index);
  const found: { first: number; last: number; type: null }[] = [];
  for (let index = 0; index < tree.tokens.length; index++) {
    if (taken.has(index) || !isProper(tree, index)) continue;
    const current = found.at(-1);
    if (isCapitalised(tree, index) && !timeNames.has(wordAt(tree, index).toLowerCase())) {
      if (current && current.last === index - 1) current.last = index;
      else found.push({ first: index, last: index, type: null });
    } else if (current?.last === index - 2 && isHyphen(tree, index - 1) && isGlued(tree, index - 1)) {
      // "Jong-un": the second half of a given name is written small.
      if (!isCapitalised(tree, index)) current.last = index;
    }
  }
  return [...runs, ...found].sort((a, b) => a.first - b.first);
}
