import { mayAct } from '../../propose/clause/actor.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, prepositionOf, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "an angry response from the union representing nurses": the union does, and no response. */
export function participleOfAgent(tree: Tree, participle: number): readonly Edit[] {
  const noun = headOf(tree, participle);
  const near = participle - 1;
  if (noun < 0 || headOf(tree, near) !== noun || !labelled(tree, near, 'nmod')) return [];
  const isFrom = /^(?:from|by)$/.test(wordsOf(tree, prepositionOf(tree, near)));
  const isDeed = xpos(tree, participle) === 'VBG' && acting.has(lemma(tree, participle));
  return isFrom && isDeed && mayAct(tree, near) && !mayAct(tree, noun)
    ? [{ node: participle, head: near }]
    : [];
}

const acting = words(
  'represent employ own run lead operate serve govern organise organize campaign investigate oversee',
);
