import type { Tree } from '../../tree.js';
import { dependent, subtree, word } from '../walk.js';

/**
 * "Never before had the club won", "At no time did he leave", "Not since 1990 has it lost": in front of its auxiliary and
 * its subject stands what denies a clause, wherever the parser hung that.
 */
export function isDeniedInFront(tree: Tree, verb: number): boolean {
  const subject = dependent(tree, verb, 'nsubj');
  if (subject === undefined || subject > verb) return false;
  const auxiliary = (subtree(tree, subject)[0] ?? subject) - 1;
  if (
    !/^(?:had|has|have|did|does|do|was|were|is|are|will|would|could|can|shall|should)$/.test(
      word(tree, auxiliary),
    )
  )
    return false;
  let first = auxiliary;
  while (first > 0 && !/^(?:[,;:"“”'‘’–—]|and|but|that)$/.test(word(tree, first - 1))) first -= 1;
  return denials.test(tree.words.slice(first, auxiliary).join(' '));
}

/** "By no coincidence did it", "not far from it did he": only of time, way and occasion does the phrase deny the deed. */
const denials = new RegExp(
  [
    '^(?:never|rarely|seldom|nowhere|at no (?:time|point|stage|moment)|in no (?:way|case|instance|sense)',
    'under no (?:circumstances?|conditions?)|on no (?:account|occasion)|by no means',
    'not (?:even )?(?:once|since|ever|an?(?: single)? [a-z]+$|one(?: single)? [a-z]+$|(?:in|for)(?: \\S+){0,2} (?:years|decades|months|weeks|centuries|moment|minute|second)))\\b',
  ].join('|'),
);

/** "No sooner had it left than", "hardly had it left when": it did leave. */
export function isNoSooner(tree: Tree, adverb: number): boolean {
  const next = word(tree, adverb + 1);
  if (word(tree, adverb) === 'no') return next === 'sooner';
  return (
    /^(?:hardly|scarcely|barely)$/.test(word(tree, adverb)) &&
    next === 'had' &&
    tree.words.slice(adverb).some((each) => /^(?:when|before|than)$/.test(each))
  );
}
