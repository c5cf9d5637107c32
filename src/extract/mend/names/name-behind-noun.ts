import { isOfPerson, titleNouns } from '../../propose/lexicon/titles.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { areOne } from './one-argument.js';

/** "married to the poet Karl Klein", "carmaker Norrland fell": a name right behind a noun says who or what that is. */
export function nameBehindNoun(tree: Tree, noun: number): readonly Edit[] {
  const top = upos(tree, noun) === 'NOUN' ? nameBehind(tree, noun) : undefined;
  if (top === undefined) return [];
  if (labelled(tree, top, 'flat') && headOf(tree, top) === noun)
    return (dependent(tree, noun, 'case') === undefined || dependent(tree, noun, 'det') !== undefined) &&
      !titleNouns.has(lemma(tree, noun))
      ? [{ node: top, head: noun, label: 'appos' }]
      : [];
  // "the dean, former diplomat Nora Quist, left": the name is the dean's, and what stands before it describes her.
  const outer = headOf(tree, noun);
  const isAside = labelled(tree, noun, 'appos') && isBehindComma(tree, noun) && outer < noun;
  if (isAside && headOf(tree, top) === noun && labelled(tree, top, 'appos') && upos(tree, outer) === 'NOUN')
    return [
      { node: top, head: outer },
      { node: noun, head: top, label: 'nmod:desc' },
    ];
  // "by the firm Norrland": the preposition is the noun's.
  if (labelled(tree, top, 'appos') && headOf(tree, top) === noun)
    return dependents(tree, top, 'case')
      .filter((child) => child < noun)
      .map((node) => ({ node, head: noun }));
  // "from the firm Ocado in two of its sheds": no name is another name of what stands behind it.
  if (labelled(tree, top, 'appos') && headOf(tree, top) > top && dependent(tree, noun, 'det') !== undefined)
    return [{ node: top, head: noun }];
  const verb = headOf(tree, top);
  if (verb < 0 || headOf(tree, noun) !== verb) return [];
  // "the villa of lawyer Karl Klein": nothing else is called so, and nothing else is his.
  const isBeside = labelled(tree, top, 'nmod') && dependent(tree, top, 'case', 'punct') === undefined;
  if (labelled(tree, noun, 'nmod') && (labelled(tree, top, 'appos') || isBeside) && isOfPerson(tree, noun))
    return [{ node: top, head: noun, label: 'appos' }];
  // "the dean, Danish biologist Nora Quist, left".
  if (labelled(tree, noun, 'appos') && labelled(tree, top, 'appos') && isBehindComma(tree, noun))
    return [{ node: noun, head: top, label: 'nmod:desc' }];
  if (
    labelled(tree, noun, 'conj') &&
    dependent(tree, noun, 'cc', 'conj') === undefined &&
    labelled(tree, top, 'appos')
  )
    return [{ node: noun, head: top, label: 'nmod:desc' }];
  // "Norvik and the bank Halder", but "singer Lind and drummer Holt".
  if (
    labelled(tree, noun, 'conj') &&
    labelled(tree, top, 'conj') &&
    dependent(tree, noun, 'det') !== undefined
  )
    return dependent(tree, top, 'cc') === undefined ? [{ node: top, head: noun, label: 'appos' }] : [];
  if (labelled(tree, top, 'nsubj'))
    return labelled(tree, noun, 'nsubj') || isStray(tree, noun)
      ? [{ node: noun, head: top, label: 'nmod:desc' }]
      : [];
  return areOne(tree, noun, top, verb) ? [{ node: top, head: noun, label: 'appos' }] : [];
}

/** The word that holds a name right behind a noun together: the parser may hang the last one on the noun, or all on the verb. */
function nameBehind(tree: Tree, noun: number): number | undefined {
  // "her play The Well".
  const first = tree.tokens[noun + 1]?.text === 'The' ? noun + 2 : noun + 1;
  if (!isProper(tree, first)) return undefined;
  let last = first;
  while (isProper(tree, last + 1)) last += 1;
  let top = first;
  while (headOf(tree, top) > top && headOf(tree, top) <= last) top = headOf(tree, top);
  return upos(tree, top) === 'PROPN' ? top : undefined;
}

/** "Great" in "Great Lakes" may count as an adjective. */
function isProper(tree: Tree, node: number): boolean {
  return upos(tree, node) === 'PROPN' || xpos(tree, node).startsWith('NNP');
}

/** ", former police chief", ", a 30-year-old clerk". */
function isBehindComma(tree: Tree, noun: number): boolean {
  const start = subtree(tree, noun).find((node) => upos(tree, node) !== 'PUNCT') ?? noun;
  return word(tree, start - 1) === ',';
}

/** "Supermarket chain Corvo plans to": a verb that looks like a noun drew the word before the name. */
function isStray(tree: Tree, noun: number): boolean {
  return labelled(tree, noun, 'compound') && upos(tree, headOf(tree, noun)) === 'VERB';
}
