import { children } from '../../propose/lexicon/kin.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependent, dependents, headOf, inNameOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was born in Graz, the son of a miner", "died in Bonn, the last survivor of the raid": who was born is that, and no town. */
export function bornTheSon(tree: Tree, noun: number): readonly Edit[] {
  const article = word(tree, noun) === 'one' ? noun : dependent(tree, noun, 'det');
  if (article === undefined || word(tree, article - 1) !== ',' || word(tree, noun + 1) !== 'of') return [];
  if (!isSomebody(tree, noun) || dependent(tree, noun, 'cop', 'nsubj', 'case') !== undefined) return [];
  const verb = verbAbove(tree, noun);
  if (verb === undefined) return [];
  const subject = dependent(tree, verb, 'nsubj') ?? subjectBehind(tree, verb, noun);
  return subject === undefined ? [] : [{ node: noun, head: subject, label: 'appos' }];
}

/** "the son of", "the youngest of five", "one of six children of". */
function isSomebody(tree: Tree, noun: number): boolean {
  if (upos(tree, noun) === 'NOUN' && isOfPerson(tree, noun)) return true;
  return dependents(tree, noun, 'nmod', 'obl').some((child) => children.has(lemma(tree, child)));
}

/** The verb itself, or that of the place or time that the noun was hung on. */
function verbAbove(tree: Tree, noun: number): number | undefined {
  let above = headOf(tree, noun);
  while (above >= 0 && labelled(tree, above, 'obl', 'nmod', 'appos') && inNameOf(tree, above) !== 'PER')
    above = headOf(tree, above);
  return above >= 0 && above < noun && /^(?:bear|die)$/.test(lemma(tree, above)) ? above : undefined;
}

/** "Born in Graz, the son of a miner, he": who does what stands behind. */
function subjectBehind(tree: Tree, verb: number, noun: number): number | undefined {
  if (!labelled(tree, verb, 'advcl')) return undefined;
  return dependents(tree, headOf(tree, verb), 'nsubj').find((node) => node > noun);
}
