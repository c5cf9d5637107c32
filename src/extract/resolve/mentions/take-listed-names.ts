import type { MendContext, Run } from './run.js';
import { isPossessiveMark, wordAt } from './run.js';

/** A name of several words from the lists is one name, unless a run already holds more than it. */
export function takeListedNames(
  runs: readonly Run[],
  { tree, listed, surnames }: MendContext,
): readonly Run[] {
  let mended = runs;
  for (const name of listed) {
    // "Christie's books" in a document about Agatha Christie.
    if (isPossessiveMark(tree, name.last) && surnames.has(wordAt(tree, name.last - 1))) continue;
    const touching = mended.filter((run) => run.first <= name.last && run.last >= name.first);
    if (touching.some((run) => run.first < name.first || run.last > name.last)) continue;
    const type =
      touching.length === 1 && !isPossessiveMark(tree, name.last)
        ? (touching[0]?.type ?? name.type)
        : name.type;
    mended = [...mended.filter((run) => !touching.includes(run)), { ...name, type }];
  }
  return [...mended].sort((a, b) => a.first - b.first);
}
