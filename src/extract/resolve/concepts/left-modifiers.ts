import { isFirstTo, isRank } from '../../propose/clause/ranked.js';
import { isDemonym } from '../../propose/lexicon/demonyms.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { isHyphen } from '../mentions/run.js';
import { pointingAdjectives, timeNouns } from './concept-words.js';

/** How many modifiers a concept keeps, a name or a hyphenated chain counting as one word each. */
const most = 4;

/** The tokens before a noun that describe it, ascending: adjectives, nouns and names with all that hangs on them. */
export function leftModifiers(
  tree: Tree,
  head: number,
  isInPhrase: (token: number) => boolean,
  isInName: (token: number) => boolean,
): readonly number[] {
  const kept: (readonly number[])[] = [];
  let words = 0;
  const describing = dependents(tree, head, 'amod', 'compound', 'nmod:desc', 'obl:unmarked', 'flat').filter(
    (child) => child < head,
  );
  for (const child of describing.reverse()) {
    // "not only a useful tool but".
    // "the Man of the Match award" keeps the inner article.
    const whole = subtree(tree, child, (node) => !labelled(tree, node, 'det') || node > child).filter(
      (node) => isInPhrase(node) && !(word(tree, node) === 'only' && word(tree, node - 1) === 'not'),
    );
    const isList = dependents(tree, child, 'conj').length > 0;
    const branch = withoutCounts(tree, isList ? whole.filter((token) => token >= child) : whole);
    if (!branch.includes(child) || !describes(tree, child, branch)) continue;
    words += countWords(tree, branch, isInName);
    if (words > most) break;
    kept.unshift(branch);
  }
  return trimMarks(
    tree,
    kept.flat().sort((a, b) => a - b),
    head,
  );
}

/** Adjectives that only point do not say what kind of thing it is; "weaker demand" and "fewer jobs" are not just that. */
function describes(tree: Tree, child: number, branch: readonly number[]): boolean {
  // Of "bilateral and trilateral drills" either alone would be wrong.
  const others = dependents(tree, child, 'conj');
  // "Turkish and Greek sailors" are of one or the other people.
  // "the search and rescue agency" is one, and for both.
  const isJoint = labelled(tree, child, 'compound') && xpos(tree, headOf(tree, child)) === 'NN';
  if (others.length > 0 && !isJoint && ![child, ...others].every((node) => isDemonym(tree, node)))
    return false;
  if (branch.some((token) => /^(?:more|further|later|earlier|older|younger)$/.test(word(tree, token))))
    return false;
  // "then-current" points with either half.
  if (branch.some((token) => isHyphen(tree, token - 1) && pointingAdjectives.has(word(tree, token))))
    return false;
  // "the first woman to win it" is no other woman to win it.
  if (isRank(tree, child) && isFirstTo(tree, headOf(tree, child))) return true;
  // "the only other winner" is no only winner.
  if (word(tree, child) === 'other' && word(tree, child - 1) === 'only') return true;
  // "a scruffy own goal" is the other side's.
  if (word(tree, child) === 'own' && lemma(tree, headOf(tree, child)) === 'goal') return true;
  if (xpos(tree, child) === 'JJR') return true;
  // "few teachers" are next to none, "a few" and "the few" are some.
  if (word(tree, child) === 'few' && dependents(tree, headOf(tree, child), 'det').length === 0) return true;
  // "plays in the third division" is in no other.
  if (/^(?:second|third)$/.test(word(tree, child)) && tiers.has(lemma(tree, headOf(tree, child))))
    return true;
  return !pointingAdjectives.has(word(tree, child)) && !pointingAdjectives.has(lemma(tree, child));
}

const tiers = words(
  'division tier league grade class degree generation amendment symphony concerto floor circuit world',
);

function countWords(tree: Tree, branch: readonly number[], isInName: (token: number) => boolean): number {
  return branch.filter((token, place) => {
    if (isHyphen(tree, token) || isHyphen(tree, token - 1)) return false;
    return !(isInName(token) && place > 0 && branch[place - 1] === token - 1 && isInName(token - 1));
  }).length;
}

/** Quotes and commas between the modifiers are not kept, hyphens are. */
function trimMarks(tree: Tree, tokens: readonly number[], head: number): readonly number[] {
  const full = tokens.filter(
    (token) =>
      (upos(tree, token) !== 'PUNCT' && !/^[$£€¥₹]$/.test(word(tree, token))) || isHyphen(tree, token),
  );
  // "then-" of "then-current", whose other half was left out.
  const kept = full.filter((token) => {
    const hyphen = isHyphen(tree, token) ? token : token + 1;
    return !isHyphen(tree, hyphen) || full.includes(hyphen + 1) || hyphen + 1 === head;
  });
  // "% yield", "and plot elements": a sign or conjunction in front belongs to what was left out.
  while (
    ['SYM', 'CCONJ', 'ADP'].includes(upos(tree, kept[0] ?? -1)) ||
    /^[%$£€]/.test(word(tree, kept[0] ?? -1))
  )
    kept.shift();
  // "-hours" of "after-hours", whose first half that was.
  return isHyphen(tree, kept[0] ?? -1) ? kept.filter((token) => token > (kept[0] ?? -1) + 1) : kept;
}

/** Leaves out numbers, the measures they count ("20 minute walk", "15 meter high pig") and what hangs on them by hyphens: "five-day" of "five-day plenary". */
function withoutCounts(tree: Tree, branch: readonly number[]): readonly number[] {
  // "about" of "about 200 pending claims" goes with the number.
  const counts = new Set(
    branch.filter((token) => upos(tree, token) === 'NUM').flatMap((token) => subtree(tree, token)),
  );
  for (const token of [...counts])
    if (timeNouns.has(lemma(tree, headOf(tree, token)))) counts.add(headOf(tree, token));
  for (const token of branch) {
    const before = isHyphen(tree, token) ? token - 1 : token - 2;
    if (counts.has(before) && (isHyphen(tree, token) || isHyphen(tree, token - 1))) counts.add(token);
  }
  return branch.filter((token) => !counts.has(token));
}
