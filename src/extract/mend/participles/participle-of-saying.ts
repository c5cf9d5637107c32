import { sayings } from '../../propose/lexicon/nouns.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  lemma,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const speech = words(
  'compare call accuse criticise criticize describe blame liken suggest claim urge warn praise attack mock demand question deny insult condemn defend',
);

/** "distanced itself from remarks by its leader, Bo Lind, comparing farmers to thieves": the remarks do that. */
export function participleOfSaying(tree: Tree, participle: number): readonly Edit[] {
  const verb = headOf(tree, participle);
  if (verb < 0 || xpos(tree, participle) !== 'VBG' || !speech.has(lemma(tree, participle))) return [];
  if (dependent(tree, participle, 'nsubj', 'mark', 'aux') !== undefined || word(tree, participle - 1) !== ',')
    return [];
  // "rejected a report by the bank, calling it a lie": whoever rejects it does.
  if (dependents(tree, participle, 'obj').some((node) => upos(tree, node) === 'PRON')) return [];
  const said = dependents(tree, verb, 'obl').find(
    (node) => verb < node && node < participle && sayings.has(lemma(tree, node)),
  );
  if (said === undefined) return [];
  const speaker = [...dependents(tree, said, 'nmod'), ...dependents(tree, verb, 'obl')].find(
    (node) => said < node && wordsOf(tree, prepositionOf(tree, node)) === 'by',
  );
  const end =
    speaker === undefined
      ? -1
      : subtree(tree, speaker)
          .filter((node) => node < participle - 1)
          .at(-1);
  if (speaker === undefined || end !== participle - 2) return [];
  return [
    { node: participle, head: said, label: 'acl' },
    { node: speaker, head: said, label: 'nmod' },
  ];
}
