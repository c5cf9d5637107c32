import { isOfPerson } from '../../propose/lexicon/titles.js';
import { headOf, inNameOf, labelled, lemma, prepositionOf, upos, word, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "threw a stone the size of a fist": right behind a noun it measures that, and nobody threw the size. */
export function theSizeOf(tree: Tree, measure: number): readonly Edit[] {
  const noun = measure - 2;
  if (!sizes.test(word(tree, measure)) || word(tree, measure - 1) !== 'the') return [];
  if (word(tree, measure + 1) !== 'of' || upos(tree, noun) !== 'NOUN' || labelled(tree, noun, 'compound'))
    return [];
  const isSomebody = isOfPerson(tree, noun) || inNameOf(tree, noun) !== undefined;
  // "tell a stranger the age of the wine".
  return isSomebody || /^(?:people|child|visitor|public)$/.test(lemma(tree, noun))
    ? []
    : [
        { node: measure, head: noun, label: 'nmod' },
        // "fitted sharks with sensors the size of a grain": the parser may hang the noun on what measures it.
        ...(headOf(tree, noun) === measure && wordsOf(tree, prepositionOf(tree, noun)) === 'with'
          ? [{ node: noun, head: headOf(tree, measure), label: 'obl' }]
          : []),
      ];
}

const sizes = /^(?:size|length|height|width|weight|thickness|shape|colou?r|age)$/;
