import { upos } from '../../propose/walk.js';
import type { MendContext, Run } from './run.js';
import { isGlued, isHyphen, runText, wordAt } from './run.js';

/** "MZ-2", "XR-71": a number that hangs by a hyphen on capitals is a part of the name; "US-2" may be a score. */
export function extendToNumber(runs: readonly Run[], { tree, known }: MendContext): readonly Run[] {
  return runs.map((run) => {
    const hyphen = run.last + 1;
    const number = run.last + 2;
    const isJoined =
      isHyphen(tree, hyphen) &&
      isGlued(tree, run.last) &&
      isGlued(tree, hyphen) &&
      upos(tree, number) === 'NUM';
    const ends = !isHyphen(tree, number + 1) && /^\d{1,3}$/.test(wordAt(tree, number));
    const isCode = run.first === run.last && /^\p{Lu}{1,4}$/u.test(wordAt(tree, run.first));
    const isPlace = run.type === 'LOC' || known.find(runText(tree, run)) !== null;
    return isJoined && ends && isCode && !isPlace ? { ...run, last: number } : run;
  });
}
