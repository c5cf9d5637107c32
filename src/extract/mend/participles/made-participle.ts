import { isMadeOf } from '../../propose/lexicon/making.js';
import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The mayor opened the bridge, built by a Swedish firm": nobody built the mayor; what stands before the comma was built. */
export function madeParticiple(tree: Tree, participle: number): readonly Edit[] {
  const verb = headOf(tree, participle);
  if (verb < 0 || participle < verb || xpos(tree, participle) !== 'VBN') return [];
  if (word(tree, participle - 1) !== ',') return [];
  if (dependent(tree, participle, 'nsubj', 'aux', 'mark') !== undefined) return [];
  const subject = dependents(tree, verb, 'nsubj').find((child) => child < verb);
  const acts =
    subject !== undefined &&
    (isOfPerson(tree, subject) || isOfOrganization(tree, subject) || inNameOf(tree, subject) !== undefined);
  const thing = dependents(tree, verb, 'obj', 'obl').find(
    (child) =>
      verb < child &&
      child < participle &&
      (subtree(tree, child)
        .filter((node) => node < participle - 1)
        .at(-1) ?? -1) ===
        participle - 2,
  );
  if (!acts || thing === undefined || upos(tree, thing) !== 'NOUN' || isOfPerson(tree, thing)) return [];
  if (!isMadeOf(lemma(tree, participle), lemma(tree, thing))) return [];
  return [{ node: participle, head: thing, label: 'acl' }];
}
