import { reporting } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "Experts suggest a truce is unlikely": without "that" the parser takes the subject of the reported clause for the
 * object of the verb of saying, and the clause for an adverbial.
 */
export function finiteReport(tree: Tree, clause: number): readonly Edit[] {
  const verb = headOf(tree, clause);
  if (verb < 0 || !reporting.has(lemma(tree, verb))) return [];
  const object = dependents(tree, verb, 'obj').find((child) => verb < child && child < clause);
  // "pointed out that growers, who pay little, were hit": what stands behind "that" is in the clause too.
  const mark = dependents(tree, clause, 'mark').find((child) => !isOpener(tree, child, object));
  const bare = mark === undefined && dependent(tree, clause, 'nsubj', 'csubj') === undefined;
  const tensed = ['VBD', 'VBZ', 'VBP'].includes(xpos(tree, clause)) && lemma(tree, verb) !== 'tell';
  const finite = tensed || dependent(tree, clause, 'cop', 'aux') !== undefined;
  // "accused each other": no subject of anything.
  if (object === undefined || !bare || !finite || word(tree, object + 1) === 'other') return [];
  return [
    { node: object, head: clause, label: 'nsubj' },
    { node: clause, head: verb, label: 'ccomp' },
  ];
}

function isOpener(tree: Tree, mark: number, object: number | undefined): boolean {
  return word(tree, mark) === 'that' && object !== undefined && mark < object;
}
