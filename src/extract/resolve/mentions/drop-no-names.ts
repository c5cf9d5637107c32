import { commonAcronyms, timeNames } from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { runText, wordAt } from './run.js';

/** What is written large but names nobody: "North Korean", "Americans", "Sunday", a number, a small word. */
export function dropNoNames(runs: readonly Run[], { tree, known }: MendContext): readonly Run[] {
  return runs
    .filter((run) => {
      const text = runText(tree, run);
      if (!/\p{Lu}/u.test(text)) return false;
      if (
        run.first === run.last &&
        (timeNames.has(text.toLowerCase()) || commonAcronyms.has(text.toUpperCase()))
      )
        return false;
      // The tagger takes "North" in "North Korean" for a place.
      if (known.isPeople(`${text} ${wordAt(tree, run.last + 1)}`)) return false;
      return !known.isPeople(text) || known.find(text) !== null;
    })
    .map((run) => withoutPeople(run));

  /** "North/LOC Korean leader" is how the tagger errs; "Chinese Xi Jinping" keeps the person. */
  function withoutPeople(run: Run): Run {
    if (run.type !== 'PER' || run.last === run.first) return run;
    return known.isPeople(wordAt(tree, run.first)) ? { ...run, first: run.first + 1 } : run;
  }
}
