import { isNominal } from '../propose/phrase.js';
import { dependents, labelled, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "said Anna Berg, who leads": a clause that begins with "who" behind a comma tells of the noun before the comma. */
export function relativeComplement(tree: Tree, verb: number): readonly Edit[] {
  if (!labelled(tree, verb, 'ccomp', 'parataxis', 'advcl')) return [];
  const pronoun = dependents(tree, verb, 'nsubj').find((child) =>
    ['who', 'which'].includes(word(tree, child)),
  );
  if (pronoun === undefined || word(tree, pronoun - 1) !== ',') return [];
  const noun = pronoun - 2;
  if (noun < 0 || !isNominal(tree, noun)) return [];
  const run = tree.names.find(({ first, last }) => first <= noun && noun <= last);
  const inside = (node: number) => run !== undefined && run.first <= node && node <= run.last;
  const top = run
    ? (tree.parse.heads.findIndex((head, node) => inside(node) && !inside(head)) ?? noun)
    : noun;
  return [{ node: verb, head: top, label: 'acl:relcl' }];
}
