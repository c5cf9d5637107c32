import { isCalling } from '../../propose/lexicon/callings.js';
import { houseNouns } from '../../propose/lexicon/houses.js';
import { genderedTitles, namingTitles, shortTitles, titles, weakTitles } from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { isHyphen, wordAt } from './run.js';

/** Titles are no part of a name: "President-elect Donald Trump" is Donald Trump, "Microsoft CEO" is Microsoft. */
export function partTitles(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  return runs.flatMap((run) => part(run));

  function part(run: Run): readonly Run[] {
    if (
      genderedTitles.has(wordAt(tree, run.first).toLowerCase()) &&
      !isNaming(run.first) &&
      run.last > run.first
    ) {
      return part({ first: run.first + 1, last: run.last, type: 'PER' });
    }
    if (run.type === 'ORG' || run.type === 'LOC') return trimEnd(run);
    for (let index = run.last; index >= run.first; index--) {
      if (!isTitle(index, run)) continue;
      const right = { first: index + 1, last: run.last, type: run.type ?? ('PER' as const) };
      const left = {
        first: run.first,
        last: beforeTitles(index, run),
        type: run.type === 'PER' ? null : run.type,
      };
      const rest = right.first <= right.last ? [right] : [];
      return left.first <= left.last ? [...part(left), ...rest] : rest;
    }
    return isOnlyWeak(run) ? [] : [run];
  }

  function trimEnd(run: Run): readonly Run[] {
    return isTitle(run.last, run) && run.last > run.first ? trimEnd({ ...run, last: run.last - 1 }) : [run];
  }

  function isTitle(index: number, run: Run): boolean {
    const word = wordAt(tree, index).toLowerCase();
    if (isNaming(index)) return false;
    // "Premier Mills" makes flour.
    const last = wordAt(tree, run.last).toLowerCase();
    if (run.type !== 'PER' && index === run.first && run.last > index && houseNouns.has(last)) return false;
    if (run.type === 'PER' && index === run.first && run.last > index + 1 && isCalling(word)) return true;
    // "Col de la Roche" is no colonel.
    if (shortTitles.has(word) && /^(?:de|del|du|des|della)$/.test(wordAt(tree, index + 1))) return false;
    if (!titles.has(word) || (shortTitles.has(word) && index === run.last && index > run.first)) return false;
    if (!weakTitles.has(word)) return true;
    return run.type === 'PER'
      ? index === run.first
      : isStrong(index - 1) || (isHyphen(tree, index - 1) && isStrong(index - 2));
  }

  function isNaming(index: number): boolean {
    return namingTitles.has(wordAt(tree, index).toLowerCase());
  }

  function isStrong(index: number): boolean {
    const word = wordAt(tree, index).toLowerCase();
    return titles.has(word) && !weakTitles.has(word);
  }

  /** The last token before the titles that end at `index`. */
  function beforeTitles(index: number, run: Run): number {
    let before = index - 1;
    while (before >= run.first && (titles.has(wordAt(tree, before).toLowerCase()) || isHyphen(tree, before)))
      before -= 1;
    return before;
  }

  function isOnlyWeak(run: Run): boolean {
    for (let index = run.first; index <= run.last; index++) {
      if (!titles.has(wordAt(tree, index).toLowerCase()) && !isHyphen(tree, index)) return false;
    }
    return run.type === null;
  }
}
