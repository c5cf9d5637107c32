import { nameKey } from '../names/name-key.js';
import type { MendContext, Run } from './run.js';
import { isHyphen, runText } from './run.js';

/**
 * "Kim-Trump" and "US-Japan" are two names: a hyphen parts a run when a side is a country, or when the document
 * uses both sides on their own.
 */
export function splitAtHyphens(runs: readonly Run[], context: MendContext): readonly Run[] {
  return runs.flatMap((run) => split(run, context));
}

function split(run: Run, context: MendContext): readonly Run[] {
  for (let index = run.first + 1; index < run.last; index++) {
    if (!isHyphen(context.tree, index)) continue;
    const left = { ...run, last: index - 1 };
    const right = { ...run, first: index + 1 };
    if (areTwoNames(left, right, context)) return [left, ...split(right, context)];
  }
  return [run];
}

function areTwoNames(left: Run, right: Run, { tree, known, alone }: MendContext): boolean {
  if (known.find(runText(tree, { first: left.first, last: right.last }))) return false;
  const sides = [runText(tree, left), runText(tree, right)];
  if (sides.some((side) => known.find(side)?.known.country)) return true;
  if (sides.some((side) => alone.has(nameKey(side)) && known.bySurname(side))) return true;
  return sides.every((side) => alone.has(nameKey(side)));
}
