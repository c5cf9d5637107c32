import { dependent, dependents, headOf, labelled, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "According to Ukraine, North Korea has sent": a finite verb without a subject, and between a comma and the verb a noun
 * that the parser counts to the phrase before the comma. The noun is the subject.
 */
export function missingSubject(tree: Tree, verb: number): readonly Edit[] {
  if (!lacksSubject(tree, verb)) return [];
  const first = groupStart(tree, verb);
  const comma = tree.tokens.findLastIndex((token, node) => node < first && token.text === ',');
  const between = tree.tokens.slice(comma + 1, first).map((_token, offset) => comma + 1 + offset);
  if (comma < 1 || between.length === 0 || !between.every((node) => nounWords.has(upos(tree, node))))
    return [];
  const tops = between.filter(
    (node) => !between.includes(headOf(tree, node)) && upos(tree, node) !== 'CCONJ',
  );
  const [subject, ...others] = tops;
  if (subject === undefined || !tops.every((top) => isDetachable(tree, top, verb))) return [];
  return [
    { node: subject, head: verb, label: 'nsubj' },
    ...others.map((node) => ({ node, head: subject, label: 'conj' })),
  ];
}

const nounWords: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'CCONJ',
  'PRON',
  'PART',
]);

function lacksSubject(tree: Tree, verb: number): boolean {
  if (upos(tree, verb) !== 'VERB' || !labelled(tree, verb, 'root', 'ccomp', 'parataxis')) return false;
  if (dependent(tree, verb, 'nsubj', 'csubj', 'expl') !== undefined) return false;
  return ['VBD', 'VBZ', 'VBP'].includes(xpos(tree, verb)) || dependent(tree, verb, 'aux') !== undefined;
}

/** The first auxiliary or adverb of the verb group. */
function groupStart(tree: Tree, verb: number): number {
  const before = dependents(tree, verb, 'aux', 'advmod').filter((child) => child < verb);
  let start = verb;
  while (before.includes(start - 1)) start -= 1;
  return start;
}

/** A noun before the verb, in a branch that hangs on the verb, so that no circle can arise. */
function isDetachable(tree: Tree, node: number, verb: number): boolean {
  if (
    !['NOUN', 'PROPN', 'PRON'].includes(upos(tree, node)) ||
    !labelled(tree, node, 'appos', 'conj', 'nmod', 'obl', 'dep', 'list', 'obj', 'flat')
  )
    return false;
  let above = headOf(tree, node);
  while (above >= 0 && above !== verb) above = headOf(tree, above);
  return above === verb && dependent(tree, node, 'case') === undefined;
}
