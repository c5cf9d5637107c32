import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, prepositionOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a charge of money laundering", "guilty of drug trafficking": noun and gerund make one noun, whatever the gerund hangs on. */
export function crimeGerund(tree: Tree, gerund: number): readonly Edit[] {
  const noun = gerund - 1;
  if (!gerunds.has(word(tree, gerund)) || xpos(tree, gerund) !== 'VBG' || upos(tree, noun) !== 'NOUN')
    return [];
  const [preposition] = prepositionOf(tree, noun);
  if (
    preposition !== noun - 1 ||
    !labelled(tree, noun, 'nmod', 'obl') ||
    !labelled(tree, gerund, 'acl', 'nmod')
  )
    return [];
  return [
    {
      node: gerund,
      head: headOf(tree, noun),
      label: labelled(tree, noun, 'obl') ? 'obl' : 'nmod',
      upos: 'NOUN',
      xpos: 'NN',
    },
    { node: noun, head: gerund, label: 'compound' },
    { node: preposition, head: gerund },
  ];
}

const gerunds = words(
  'laundering trafficking smuggling rigging tampering dealing fixing peddling poaching hacking stalking',
);
