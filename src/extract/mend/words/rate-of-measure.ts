import { isMeasureNoun } from '../../propose/lexicon/units.js';
import { dependent, dependents, headOf, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "12 euros a share", "40 barrels a day": a noun with "a" behind a measure tells per what, and is nothing that is given. */
export function rateOfMeasure(tree: Tree, noun: number): readonly Edit[] {
  if (upos(tree, noun) !== 'NOUN') return [];

  const article = dependents(tree, noun, 'det').find((child) =>
    /^(?:an?|each|every)$/.test(word(tree, child)),
  );
  if (article === undefined || /^(?:ago|earlier|later|before|after)$/.test(word(tree, noun + 1))) return [];
  const measure = measureAt(tree, article - 1);
  if (measure === undefined || dependent(tree, noun, 'case', 'cc') !== undefined || measure === noun)
    return [];
  return [{ node: noun, head: measure, label: 'nmod:unmarked' }];
}

/** A unit or currency with a number before it, or a number with the sign of a currency; the token that the clause reaches. */
function measureAt(tree: Tree, node: number): number | undefined {
  const name = lemma(tree, node);
  if (isMeasureNoun(name) && dependent(tree, node, 'nummod') !== undefined) return node;
  const sign = headOf(tree, node);
  return upos(tree, node) === 'NUM' && sign >= 0 && /^[$£€¥]$/.test(word(tree, sign)) ? sign : undefined;
}
