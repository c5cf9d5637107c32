import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Had the guard seen the thief, he would have fled": the parser took the "had" in front for an auxiliary of the main verb. */
export function hadInFront(tree: Tree, had: number): readonly Edit[] {
  const main = headOf(tree, had);
  if (word(tree, had) !== 'had' || main < 0) return [];
  const comma = tree.words.indexOf(',', had);
  const subject = dependents(tree, main, 'nsubj').find((child) => child > comma && child < main);
  const supposed = dependents(tree, main, 'aux').some((aux) =>
    /^(?:would|could|might|should)$/.test(word(tree, aux)),
  );
  if (comma < had || comma > main || subject === undefined || !supposed) return [];
  const verb = tree.tokens.findIndex(
    (_, node) =>
      node > had &&
      node < comma &&
      /^VB[DN]$/.test(xpos(tree, node)) &&
      labelled(tree, node, 'acl', 'xcomp', 'ccomp', 'advcl', 'amod'),
  );
  if (verb < 0) return [];
  const doer = dependent(tree, verb, 'nsubj') ?? headOf(tree, verb);
  if (doer <= had || doer >= verb || !/^(?:NOUN|PROPN|PRON)$/.test(upos(tree, doer))) return [];
  return [
    { node: verb, head: main, label: 'advcl', upos: 'VERB', xpos: 'VBN' },
    { node: doer, head: verb, label: 'nsubj' },
    { node: had, head: verb, label: 'aux', upos: 'AUX' },
  ];
}
