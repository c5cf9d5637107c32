import { words } from '../../propose/lexicon/verbs.js';
import { upos } from '../../propose/walk.js';
import { nameKey } from '../names/name-key.js';
import { titles } from '../names/name-words.js';
import type { MendContext, Run } from './run.js';
import { isCapitalised, isGlued, isHyphen, isProper, runText, wordAt } from './run.js';

/**
 * "Naomi Holt-Clarke", "Park Ji-hoon": what hangs by a hyphen on a name of several words is its last word. "Biden-Putin"
 * and "Joe Biden-Vladimir Putin" stay two.
 */
export function joinAtHyphens(
  runs: readonly Run[],
  { tree, known, alone, surnames }: MendContext,
): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs.map(withArticle).map(withGivenName).map(withSurname).map(withPrefix)) {
    const left = joined.at(-1);
    if (left && (isRest(left, run) || isFirstHalf(left, run))) {
      joined[joined.length - 1] = { first: left.first, last: run.last, type: 'PER' };
    } else if (left && isBrand(left, run)) {
      joined[joined.length - 1] = { first: left.first, last: run.last, type: left.type };
    } else joined.push(run);
  }
  return joined;

  /** "el-Fasher", "Deir al-Balah": an Arabic article and what it stands with are one. */
  function withArticle(run: Run): Run {
    const rest = run.last + 2;
    const goesOn =
      arabicArticles.has(wordAt(tree, run.last)) && isGluedBehind(rest) && isCapitalised(tree, rest);
    const last = goesOn ? rest : run.last;
    const isCutOff =
      isGluedBehind(run.first) && arabicArticles.has(wordAt(tree, run.first - 2).toLowerCase());
    return { ...run, first: isCutOff ? run.first - 2 : run.first, last };
  }

  /** "Oh Se-hoon": the surname stands in front, though the parser takes it for an exclamation. */
  function withSurname(run: Run): Run {
    const [surname, half] = [run.first - 1, run.last];
    const isGiven = half === run.first + 2 && isGluedBehind(half) && !isCapitalised(tree, half);
    const isFree = !runs.some(({ first, last }) => first <= surname && surname <= last);
    const isSurname =
      /^\p{Lu}\p{Ll}+$/u.test(wordAt(tree, surname)) && /^(?:INTJ|PROPN)$/.test(upos(tree, surname));
    const isTitle = titles.has(wordAt(tree, surname).toLowerCase());
    return isGiven && isFree && isSurname && !isTitle ? { ...run, first: surname, type: 'PER' } : run;
  }

  function isGluedBehind(rest: number): boolean {
    return isHyphen(tree, rest - 1) && isGlued(tree, rest - 1) && isGlued(tree, rest - 2);
  }

  /** "Park Min-seo": the second half of a given name is written small, and nothing but people is called so. */
  function withGivenName(run: Run): Run {
    const rest = run.last + 2;
    const isSmall =
      isHyphen(tree, rest - 1) &&
      isGlued(tree, rest - 1) &&
      isProper(tree, rest) &&
      !isCapitalised(tree, rest);
    return isSmall && run.last > run.first ? { ...run, last: rest, type: 'PER' } : run;
  }

  /** "the All-Star Game", "the Non-Aligned Movement": written large, the first half belongs to it. */
  function withPrefix(run: Run): Run {
    const first = run.first - 2;
    const isGluedOn = isHyphen(tree, first + 1) && isGlued(tree, first) && isGlued(tree, first + 1);
    const isPrefix =
      first > 0 &&
      /^(?:All|Non|Pan|Trans|Inter|Co|Semi|Multi|Cross|Afro|Anglo|Sino|Franco)$/.test(wordAt(tree, first));
    const isTaken = runs.some(({ last }) => last === first - 1);
    return isGluedOn && isPrefix && !isTaken && run.type !== 'PER' ? { ...run, first } : run;
  }

  /** "Belt-Velo", of which the recogniser saw the first half; "Oslo-Bergen" and "US-Japan" are two. */
  function isBrand(left: Run, right: Run): boolean {
    if (right.type !== null || left.type === 'LOC' || left.type === 'PER' || !areGlued(left, right))
      return false;
    const words = [left, right].map((run) => runText(tree, run));
    return words.every(
      (word) => known.find(word) === null && !known.isPeople(word) && !alone.has(nameKey(word)),
    );
  }

  function areGlued(left: Run, right: Run): boolean {
    const hyphen = left.last + 1;
    return (
      right.first === hyphen + 1 &&
      isHyphen(tree, hyphen) &&
      isGlued(tree, left.last) &&
      isGlued(tree, hyphen)
    );
  }

  /** "Bat-Erdene Ganbold", of which the recogniser saw the second half; "Biden-Vladimir Putin" are two. */
  function isFirstHalf(left: Run, right: Run): boolean {
    const first = runText(tree, left);
    const isKnown = known.find(first) !== null || known.bySurname(first) || known.isPeople(first);
    return (
      areGlued(left, right) &&
      right.type === 'PER' &&
      right.last > right.first &&
      left.first === left.last &&
      (left.type === null || left.type === 'PER') &&
      !isKnown &&
      !alone.has(nameKey(first)) &&
      !/^(?:anti|pro|post|pre|non|ex|mid|co|neo)$/i.test(first)
    );
  }

  function isRest(left: Run, right: Run): boolean {
    const isJoined = areGlued(left, right);
    const isPerson = left.type === 'PER' || right.type === 'PER';
    const isCountry = [left, right].some((run) => known.find(runText(tree, run))?.known.country);
    // "the Joe Biden-Putin summit".
    if (known.bySurname(runText(tree, right))) return false;
    // "Holt-Clarke" where the document names Naomi Holt-Clarke.
    if (isJoined && surnames.has(runText(tree, { first: left.first, last: right.last }))) return true;
    return isJoined && isPerson && !isCountry && left.last > left.first && right.last === right.first;
  }
}

const arabicArticles = words('al el as ad an ar ash at az ul');
