import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { siblings as kinds } from '../lexicon/kin.js';
import { inName, phrasesOf } from '../phrase.js';
import { dependents, inNameOf, lemma, xpos } from '../walk.js';

/** "the brothers Karl and Bo Lee", "Ada and Eva Lee, twin sisters from Bonn": be brother of, be sister of each other. */
export function siblings(tree: Tree, noun: number): readonly Draft[] {
  if (xpos(tree, noun) !== 'NNS' || !kinds.has(lemma(tree, noun))) return [];
  const [first, ...others] = dependents(tree, noun, 'appos')
    .filter((node) => inName(tree, node))
    .flatMap((node) => phrasesOf(tree, node));
  if (!first || ![first, ...others].every(({ head }) => inNameOf(tree, head) === 'PER')) return [];
  const predicate = `be ${lemma(tree, noun)} of`;
  return others.map((object) => ({
    subject: first,
    relation: { core: [noun], text: `is ${lemma(tree, noun)} of`, predicate },
    object,
    anchor: noun,
    clause: null,
    reliability: 0.8,
  }));
}
