import type { Tree } from '../../tree.js';
import { type Run, wordAt } from './run.js';

/** The most words of a name that is looked for. */
const longest = 10;

/**
 * Names of several words that the recogniser found in one sentence and passed over in another: the same words, written
 * the same, are the same name. What stands inside such a name gives way to it.
 */
export function sameElsewhere(
  trees: readonly Tree[],
  found: readonly (readonly Run[])[],
): readonly (readonly Run[])[] {
  const known = new Map<string, Run['type']>();
  trees.forEach((tree, sentence) => {
    for (const run of found[sentence] ?? []) {
      const words = wordsOf(tree, run.first, run.last);
      if (words.length > 1 && words.length <= longest && !known.has(words.join(' ')))
        known.set(words.join(' '), run.type);
    }
  });
  const beginnings = new Set([...known.keys()].map((name) => name.slice(0, name.indexOf(' '))));
  return trees.map((tree, sentence) => withKnown(tree, found[sentence] ?? [], known, beginnings));
}

function withKnown(
  tree: Tree,
  runs: readonly Run[],
  known: ReadonlyMap<string, Run['type']>,
  beginnings: ReadonlySet<string>,
): readonly Run[] {
  const added: Run[] = [];
  for (let first = 0; first < tree.tokens.length; first += 1) {
    const word = wordAt(tree, first);
    if (!beginnings.has(word) || !/^\p{Lu}/u.test(word)) continue;
    for (let last = Math.min(first + longest, tree.tokens.length) - 1; last > first; last -= 1) {
      const type = known.get(wordsOf(tree, first, last).join(' '));
      if (type === undefined || !runs.every((run) => isApart(run, first, last))) continue;
      added.push({ first, last, type });
      first = last;
    }
  }
  const kept = runs.filter((run) => !added.some(({ first, last }) => first <= run.first && run.last <= last));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** Whether a run stands outside a stretch, or inside it and is shorter; the very stretch has a type of its own. */
function isApart(run: Run, first: number, last: number): boolean {
  const within = run.first >= first && run.last <= last;
  return run.last < first || run.first > last || (within && run.last - run.first < last - first);
}

function wordsOf(tree: Tree, first: number, last: number): readonly string[] {
  return tree.tokens.slice(first, last + 1).map(({ text }) => text);
}
