import { isNominal } from '../../propose/phrase.js';
import { dependents, nameAt, nameHead, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "said Anna Berg, who leads": a clause that begins with "who" behind a comma tells of the noun before the comma. */
export function relativeComplement(tree: Tree, verb: number): readonly Edit[] {
  const pronoun = dependents(tree, verb, 'nsubj').find((child) =>
    ['who', 'which'].includes(word(tree, child)),
  );
  if (pronoun === undefined || word(tree, pronoun - 1) !== ',') return [];
  const noun = pronoun - 2;
  if (noun < 0 || !isNominal(tree, noun)) return [];
  const name = nameAt(tree, noun);
  return [{ node: verb, head: name ? nameHead(tree, name) : noun, label: 'acl:relcl' }];
}
