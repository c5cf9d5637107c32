import { isTime } from '../../propose/clause/arguments.js';
import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "A graduate of Oslo, she joined the museum": the noun before the comma tells who she is, and is no second subject. */
export function frontedNoun(tree: Tree, pronoun: number): readonly Edit[] {
  if (!/^(?:he|she|it|they)$/.test(word(tree, pronoun))) return [];
  if (word(tree, pronoun - 1) !== ',') return [];
  const [noun] = dependents(
    tree,
    headOf(tree, pronoun),
    'nsubj',
    'parataxis',
    'dislocated',
    'obl:unmarked',
  ).filter((child) => child < pronoun && upos(tree, child) === 'NOUN' && !isTime(tree, child));
  // "The lad Lee, he left" takes up the noun again.
  if (
    noun === undefined ||
    dependents(tree, noun, 'case', 'mark', 'cop', 'nsubj', 'appos', 'flat').length > 0
  )
    return [];
  // Nothing but the noun and what hangs on it stands before the comma.
  for (let node = 0; node < pronoun - 1; node += 1) {
    let top = node;
    while (top !== noun && top >= 0 && top < pronoun) top = headOf(tree, top);
    if (top !== noun) return [];
  }
  const verb = headOf(tree, pronoun);
  const main = headOf(tree, verb);
  // "The levy, he said, was a gift": whoever says so is no levy.
  if (
    main > verb &&
    labelled(tree, verb, 'parataxis') &&
    word(tree, verb + 1) === ',' &&
    reporting.has(lemma(tree, verb))
  )
    return dependent(tree, main, 'nsubj') === undefined ? [{ node: noun, head: main, label: 'nsubj' }] : [];
  return [{ node: noun, head: pronoun, label: 'appos' }];
}
