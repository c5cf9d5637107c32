import { labelled } from '../../propose/walk.js';
import type { MendContext, Run } from './run.js';
import { wordAt } from './run.js';

/** "US 258" is a road, "Apollo 11" one flight of several, "John Crozier, Jr." the son: what ends a name tells it apart. */
export function extendToEnd(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  return runs.map((run) => {
    const next = wordAt(tree, run.last + 1) === ',' ? run.last + 2 : run.last + 1;
    const numeral = /^[IVX]+$/.test(wordAt(tree, run.last + 1)) && labelled(tree, run.last + 1, 'flat');
    if (numeral) return { ...run, last: run.last + 1 };
    // "the Abel Prize": who it is named after wins nothing.
    if (run.type === 'PER' && prizes.test(wordAt(tree, run.last + 1)) && labelled(tree, run.last, 'compound'))
      return { ...run, last: run.last + 1, type: null };
    if (run.type === 'PER') return /^(?:Jr|Sr)\.?$/.test(wordAt(tree, next)) ? { ...run, last: next } : run;
    const head = tree.parse.heads[run.last + 1] ?? -1;
    const numbered =
      /^\d{1,4}$/.test(wordAt(tree, run.last + 1)) &&
      labelled(tree, run.last + 1, 'flat') &&
      run.first <= head &&
      head <= run.last;
    // "beat Porto 2–0" is a score.
    return numbered && !/^[-–:]/.test(wordAt(tree, run.last + 2)) ? { ...run, last: run.last + 1 } : run;
  });
}

const prizes = /^(?:Prize|Medal|Award|Trophy|Cup|Scholarship|Fellowship)$/;
