import { verbOfNoun } from '../../propose/lexicon/nouns.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, inNameOf, labelled, lemma, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const handing = words('export sale transfer delivery supply shipment donation return deployment');

/** "the withdrawal of France from Mali": what the withdrawal is from does not hang on France. */
export function deedOfNoun(tree: Tree, far: number): readonly Edit[] {
  const near = headOf(tree, far);
  const noun = near < 0 ? -1 : headOf(tree, near);
  if (noun < 0 || far < near || !labelled(tree, near, 'nmod')) return [];
  const link = wordsOf(tree, prepositionOf(tree, far));
  // "exports of rice to Chile".
  const isHandedOn = link === 'to' && handing.has(lemma(tree, noun)) && inNameOf(tree, far) !== undefined;
  if (upos(tree, noun) !== 'NOUN' || (inNameOf(tree, near) === undefined && !isHandedOn)) return [];
  const isDeed = link !== 'of' && link !== 'in' && verbOfNoun(lemma(tree, noun), link) !== undefined;
  return isDeed && wordsOf(tree, prepositionOf(tree, near)) === 'of' ? [{ node: far, head: noun }] : [];
}
