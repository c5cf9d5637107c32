import { isFiniteVerb } from '../../propose/clause/verb-group.js';
import { reporting, words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, subtree, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "Experts suggest a truce is unlikely": without "that" the parser takes the subject of the reported clause for the
 * object of the verb of saying, and the clause for an adverbial.
 */
export function finiteReport(tree: Tree, clause: number): readonly Edit[] {
  const inner = objectInside(tree, clause);
  if (inner !== undefined) return reported(inner, clause, headOf(tree, inner));
  if (labelled(tree, clause, 'conj', 'acl')) return [];
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
  return reported(object, clause, verb);
}

function reported(object: number, clause: number, verb: number): readonly Edit[] {
  return [
    { node: object, head: clause, label: 'nsubj' },
    { node: clause, head: verb, label: 'ccomp' },
  ];
}

/**
 * "A poll found a quarter of voters backed it", "sees a dip but reckons the harm could be larger": the object right before a
 * clause without a subject, which the parser hung on the object, or beside the verb of saying.
 */
function objectInside(tree: Tree, clause: number): number | undefined {
  const above = headOf(tree, clause);
  if (above < 0 || dependent(tree, clause, 'nsubj', 'csubj', 'expl', 'cc', 'mark') !== undefined)
    return undefined;
  if (labelled(tree, clause, 'acl') && !labelled(tree, clause, 'acl:relcl')) {
    const isTensed = xpos(tree, clause) === 'VBD' || holding.has(lemma(tree, clause));
    const isFull = dependent(tree, clause, 'obj', 'xcomp', 'ccomp') !== undefined;
    return isTensed && isFull && isReported(tree, above) ? above : undefined;
  }
  if (!labelled(tree, clause, 'conj') || !isFiniteVerb(tree, clause)) return undefined;
  const end = (subtree(tree, clause)[0] ?? clause) - 1;
  return dependents(tree, above, 'conj')
    .flatMap((verb) => dependents(tree, verb, 'obj'))
    .find((object) => object < clause && isReported(tree, object) && subtree(tree, object).at(-1) === end);
}

/** What people do in polls: with an object or a complement they are no participles. */
const holding = words(
  'favour favor back oppose support want prefer believe think trust approve consider plan hope expect',
);

function isReported(tree: Tree, object: number): boolean {
  const verb = headOf(tree, object);
  return (
    labelled(tree, object, 'obj') &&
    object > verb &&
    reporting.has(lemma(tree, verb)) &&
    lemma(tree, verb) !== 'tell'
  );
}

function isOpener(tree: Tree, mark: number, object: number | undefined): boolean {
  return word(tree, mark) === 'that' && object !== undefined && mark < object;
}
