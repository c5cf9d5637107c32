import { isNominal } from '../../propose/phrase.js';
import { dependent, dependents, headOf, labelled, nameAt, nameHead, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "said Anna Berg, who leads": a clause that begins with "who" behind a comma tells of the noun before the comma. */
export function relativeComplement(tree: Tree, verb: number): readonly Edit[] {
  const pronoun = dependents(tree, verb, 'nsubj').find((child) =>
    ['who', 'which'].includes(word(tree, child)),
  );
  if (pronoun === undefined) return ofSubject(tree, verb);
  if (word(tree, pronoun - 1) !== ',') return [];
  const noun = pronoun - 2;
  if (noun < 0 || !isNominal(tree, noun)) return [];
  const name = nameAt(tree, noun);
  return [{ node: verb, head: name ? nameHead(tree, name) : noun, label: 'acl:relcl' }];
}

/** "The dam that Chad is building worries Egypt": right behind the subject of the verb that stands behind the clause. */
function ofSubject(tree: Tree, verb: number): readonly Edit[] {
  const main = headOf(tree, verb);
  if (main < verb || !labelled(tree, verb, 'ccomp')) return [];
  const pronoun = dependents(tree, verb, 'obj').find(
    (child) => child < verb && /^(?:that|which|whom)$/.test(word(tree, child)),
  );
  const subject = dependent(tree, main, 'nsubj');
  if (pronoun === undefined || subject !== pronoun - 1 || !isNominal(tree, subject)) return [];
  return [{ node: verb, head: subject, label: 'acl:relcl' }];
}
