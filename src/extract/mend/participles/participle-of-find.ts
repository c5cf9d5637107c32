import { isPassive } from '../../propose/clause/verb-group.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was found in fish sold at the market": what it was in is sold; but "was found in a ditch shot in the head". */
export function participleOfFind(tree: Tree, participle: number): readonly Edit[] {
  const [noun, verb] = [participle - 1, headOf(tree, participle)];
  const isFound =
    verb >= 0 &&
    /^(?:find|detect|discover|identify)$/.test(lemma(tree, verb)) &&
    isPassive(tree, verb) &&
    upos(tree, noun) === 'NOUN' &&
    labelled(tree, noun, 'obl') &&
    headOf(tree, noun) === verb;
  const isTraded = xpos(tree, participle) === 'VBN' && traded.has(lemma(tree, participle));
  return isFound && isTraded ? [{ node: participle, head: noun, label: 'acl' }] : [];
}

const traded = words(
  'sell buy use make take grow catch publish import export produce drink eat store build own collect draw dig burn ship bottle brew',
);
