import { isTime } from '../../propose/clause/arguments.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  upos,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "convicted of fraud by deception and one count of theft": what stands by a crime tells how it was done and convicts nobody;
 * "and one of theft" goes on with the counts.
 */
export function crimeByMeans(tree: Tree, node: number): readonly Edit[] {
  return meansOf(tree, node) ?? furtherCount(tree, node) ?? behindDate(tree, node) ?? [];
}

function meansOf(tree: Tree, node: number): readonly Edit[] | null {
  const [by = -1] = prepositionOf(tree, node);
  const crime = by - 1;
  const named = wordsOf(tree, prepositionOf(tree, node)) === 'by' && crimes.has(lemma(tree, crime));
  if (
    !named ||
    upos(tree, node) !== 'NOUN' ||
    !means.has(lemma(tree, node)) ||
    !labelled(tree, node, 'obl', 'nmod')
  )
    return null;
  return [{ node, head: crime, label: 'nmod' }];
}

/** "convicted in May of two counts": no month is of counts. */
function behindDate(tree: Tree, node: number): readonly Edit[] | null {
  const date = headOf(tree, node);
  const verb = date < 0 ? -1 : headOf(tree, date);
  const isDated =
    labelled(tree, node, 'nmod') && verb >= 0 && isTime(tree, date) && labelled(tree, date, 'obl');
  if (!isDated || wordsOf(tree, prepositionOf(tree, node)) !== 'of' || isTime(tree, node)) return null;
  return /^(?:convict|accuse|acquit)$/.test(lemma(tree, verb)) ? [{ node, head: verb, label: 'obl' }] : null;
}

function furtherCount(tree: Tree, node: number): readonly Edit[] | null {
  if (!labelled(tree, node, 'conj') || upos(tree, node) !== 'NUM' || word(tree, node + 1) !== 'of')
    return null;
  for (
    let above = headOf(tree, node), steps = 0;
    above >= 0 && steps < 4;
    above = headOf(tree, above), steps += 1
  )
    if (counted.test(lemma(tree, above)))
      return headOf(tree, node) === above ? null : [{ node, head: above, label: 'conj' }];
  const counts = tree.tokens.findLastIndex((_, each) => each < node && counted.test(lemma(tree, each)));
  const isNear = counts >= 0 && dependents(tree, counts, 'nummod').length > 0 && node - counts < 12;
  return isNear ? [{ node, head: counts, label: 'conj' }] : null;
}

const counted = /^(?:count|charge|offence|offense)$/;

const crimes = words(
  'fraud theft burglary manslaughter murder misconduct extortion rape death assault robbery blackmail deception evasion bribery obstruction',
);

const means = words(
  'abuse deception representation failure neglect negligence driving act omission intimidation force fraud poison strangulation beating penetration trick forgery threat misrepresentation concealment',
);
