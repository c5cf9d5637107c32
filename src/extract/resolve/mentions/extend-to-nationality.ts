import { organizationWords } from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { isCapitalised, wordAt } from './run.js';

/** "Russian Defence Ministry": the nationality before an organisation's capitalised name belongs to it. */
export function extendToNationality(runs: readonly Run[], { tree, known }: MendContext): readonly Run[] {
  return runs.map((run) => {
    const last = wordAt(tree, run.last).toLowerCase();
    if (run.type === 'PER' || run.type === 'LOC' || !organizationWords.has(last)) return run;
    let first = run.first;
    // An adjective that the name needs stands between: "Russian Foreign Ministry".
    if (
      first === run.last &&
      isCapitalised(tree, first - 1) &&
      isAdjective(first - 1) &&
      !isPeople(first - 1)
    ) {
      first -= 1;
    }
    if (isCapitalised(tree, first - 1) && isPeople(first - 1)) {
      first -= /^(?:North|South|Saudi|Sri|Costa|New)$/.test(wordAt(tree, first - 2)) ? 2 : 1;
    }
    return first === run.first ? run : { ...run, first };
  });

  function isAdjective(index: number): boolean {
    return tree.parse.upos[index] === 'ADJ';
  }

  function isPeople(index: number): boolean {
    return isAdjective(index) && known.isPeople(wordAt(tree, index));
  }
}
