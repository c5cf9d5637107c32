import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was unimpressed by the plan": nothing unimpresses anybody; that is an adjective. */
export function unAdjective(tree: Tree, participle: number): readonly Edit[] {
  if (!adjectives.has(word(tree, participle)) || dependent(tree, participle, 'obj') !== undefined) return [];
  const auxiliary = dependents(tree, participle, 'aux').find((child) => labelled(tree, child, 'aux:pass'));
  const attributive = labelled(tree, participle, 'acl') && headOf(tree, participle) < participle;
  if (auxiliary === undefined && !attributive) return [];
  const agent = dependents(tree, participle, 'obl').find((child) => labelled(tree, child, 'obl:agent'));
  const subject = dependents(tree, participle, 'nsubj').find((child) => labelled(tree, child, 'nsubj:pass'));
  return [
    { node: participle, upos: 'ADJ', xpos: 'JJ' },
    ...(auxiliary === undefined ? [] : [{ node: auxiliary, label: 'cop' }]),
    ...(agent === undefined ? [] : [{ node: agent, label: 'obl' }]),
    ...(subject === undefined ? [] : [{ node: subject, label: 'nsubj' }]),
  ];
}

const adjectives = words(
  'unimpressed unmoved untouched unaffected undeterred unfazed undaunted unharmed unconvinced unperturbed unhurt unscathed ' +
    'undamaged uninjured unsurprised unbothered unhindered untroubled unconcerned unaccompanied unsupported unopposed unaided unbeaten undefeated unmatched unrivalled unrivaled unequalled',
);
