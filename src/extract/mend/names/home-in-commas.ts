import { dependents, nameAt, nameHead, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Turin, home to Fiat, grew": what it is home to hangs on the home, and that on the town. */
export function homeInCommas(tree: Tree, home: number): readonly Edit[] {
  if (word(tree, home - 1) !== ',' || word(tree, home + 1) !== 'to') return [];
  const name = nameAt(tree, home - 2);
  const place = name ? nameHead(tree, name) : home - 2;
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, place))) return [];
  const far = tree.tokens.findIndex((_token, node) => prepositionOf(tree, node)[0] === home + 1);
  if (far < home || dependents(tree, far, 'cop').length > 0 || !/^(?:NOUN|PROPN)$/.test(upos(tree, far)))
    return [];
  return [
    { node: home, head: place, label: 'appos', upos: 'NOUN', xpos: 'NN' },
    { node: far, head: home, label: 'nmod' },
  ];
}
