import type { MendContext, Run } from './run.js';
import { isCapitalised, wordAt } from './run.js';

const particle = /^(?:de|del|da|das|do|dos|du|des|della|dello|degli|di|von|van|zu|zur)$/;
const article = /^(?:la|las|los|le|les|der|den|l['’])$/;

/** "Col de la Roche", "Ada van der Holt": what small foreign words join is one name. */
export function joinAtParticles(runs: readonly Run[], { tree }: MendContext): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const left = joined.at(-1);
    if (left && isJoined(left, run))
      joined[joined.length - 1] = { first: left.first, last: run.last, type: typeOf(left, run) };
    else joined.push(run);
  }
  return joined;

  /** "Col de la Roche", of which the recogniser took the end for somebody, is nobody. */
  function typeOf(left: Run, right: Run): Run['type'] {
    return left.type ?? (right.first === left.last + 1 && right.type === 'PER' ? null : right.type);
  }

  function isJoined(left: Run, right: Run): boolean {
    const between = right.first - left.last - 1;
    if (between === 0) return particle.test(wordAt(tree, right.first)) && right.last > right.first;
    if (between < 1 || between > 2 || !isCapitalised(tree, right.first)) return false;
    return (
      particle.test(wordAt(tree, left.last + 1)) &&
      (between === 1 || article.test(wordAt(tree, left.last + 2)))
    );
  }
}
