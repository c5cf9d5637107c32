import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "spent most of her career in Lima", "worked for ten years in Lima": where somebody did, and no career or years of that place. */
export function placeOfStay(tree: Tree, place: number): readonly Edit[] {
  if (!/^(?:in|at|on|as)$/.test(wordsOf(tree, prepositionOf(tree, place)))) return [];
  let noun = headOf(tree, place);
  while (noun >= 0 && labelled(tree, noun, 'nmod')) noun = headOf(tree, noun);
  const verb = headOf(tree, noun);
  if (
    verb >= 0 &&
    headOf(tree, place) === noun &&
    isStay(tree, noun, verb) &&
    !idioms.has(lemma(tree, place))
  )
    return [{ node: place, head: verb, label: 'obl' }];
  const isTerm =
    /^(?:career|life|childhood|youth|time|exile|retirement|adulthood|boyhood|girlhood|holiday|reign|term)$/.test(
      lemma(tree, headOf(tree, place)),
    );
  // "lives in exile in Peru".
  const isAway =
    /^(?:exile|hiding|captivity|retirement)$/.test(lemma(tree, noun)) && labelled(tree, noun, 'obl');
  if (verb >= 0 && upos(tree, verb) === 'VERB' && isAway && headOf(tree, place) === noun)
    return [{ node: place, head: verb, label: 'obl' }];
  return verb >= 0 && isTerm && labelled(tree, noun, 'obj') && lemma(tree, verb) === 'spend'
    ? [{ node: place, head: verb, label: 'obl' }]
    : [];
}

/** "for ten years", or the years that somebody spends. */
function isStay(tree: Tree, noun: number, verb: number): boolean {
  if (upos(tree, verb) !== 'VERB' || !stays.has(lemma(tree, noun))) return false;
  const isSpent = lemma(tree, verb) === 'spend' && labelled(tree, noun, 'obj');
  return isSpent || (labelled(tree, noun, 'obl') && wordsOf(tree, prepositionOf(tree, noun)) === 'for');
}

const stays = words('year month week day decade night hour term season semester summer winter');
/** "for five years in a row", "for the first month in its history". */
const idioms = words('row succession total all advance history time memory office');
