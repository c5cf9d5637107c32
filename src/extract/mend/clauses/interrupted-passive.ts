import { dependents, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Volta, the maker of vans, filed for protection": behind a comma a participle without an auxiliary is the past tense of its subject. */
export function interruptedPassive(tree: Tree, verb: number): readonly Edit[] {
  if (xpos(tree, verb) !== 'VBN' || upos(tree, verb) !== 'VERB' || word(tree, verb - 1) !== ',') return [];
  if (dependents(tree, verb, 'aux', 'cop', 'mark', 'cc').length > 0 || labelled(tree, verb, 'acl', 'xcomp'))
    return [];
  const [subject] = dependents(tree, verb, 'nsubj');
  if (subject === undefined || subject > verb || tree.parse.labels[subject] !== 'nsubj:pass') return [];
  return [
    { node: verb, xpos: 'VBD' },
    { node: subject, label: 'nsubj' },
  ];
}
