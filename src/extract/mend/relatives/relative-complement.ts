import { isNominal } from '../../propose/phrase.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  nameAt,
  nameHead,
  prepositionOf,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "said Anna Berg, who leads": a clause that begins with "who" behind a comma tells of the noun before the comma. */
export function relativeComplement(tree: Tree, verb: number): readonly Edit[] {
  const pronoun = dependents(tree, verb, 'nsubj').find((child) =>
    ['who', 'which'].includes(word(tree, child)),
  );
  const where = dependents(tree, verb, 'advmod').find((child) => word(tree, child) === 'where');
  // "found him in Paris, where he had gone"; but "asked, where it was".
  if (where !== undefined && isPlaceBefore(tree, where) && headOf(tree, verb) < where - 2)
    return [{ node: verb, head: placeBefore(tree, where), label: 'acl:relcl' }];
  if (pronoun === undefined) return ofArgument(tree, verb);
  if (word(tree, pronoun - 1) !== ',') return [];
  const noun = pronoun - 2;
  if (noun < 0 || !isNominal(tree, noun)) return [];
  const name = nameAt(tree, noun);
  return [{ node: verb, head: name ? nameHead(tree, name) : noun, label: 'acl:relcl' }];
}

/** A name or a noun behind a preposition, right before the comma. */
function isPlaceBefore(tree: Tree, where: number): boolean {
  const noun = placeBefore(tree, where);
  return word(tree, where - 1) === ',' && isNominal(tree, noun) && prepositionOf(tree, noun).length > 0;
}

function placeBefore(tree: Tree, where: number): number {
  const name = nameAt(tree, where - 2);
  return name ? nameHead(tree, name) : where - 2;
}

/** "The dam that Chad is building worries Egypt", "build cars that few drivers want": right behind the subject or the object of the main verb. */
function ofArgument(tree: Tree, verb: number): readonly Edit[] {
  const main = headOf(tree, verb);
  if (!labelled(tree, verb, 'ccomp')) return [];
  const pronoun = dependents(tree, verb, 'obj').find(
    (child) => child < verb && /^(?:that|which|whom)$/.test(word(tree, child)),
  );
  if (pronoun === undefined) return [];
  const noun = dependent(tree, main, main > verb ? 'nsubj' : 'obj');
  const isPronoun = main > verb || xpos(tree, pronoun) === 'WDT';
  return isPronoun && noun === pronoun - 1 && isNominal(tree, noun)
    ? [{ node: verb, head: noun, label: 'acl:relcl' }]
    : [];
}
