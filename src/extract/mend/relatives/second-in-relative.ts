import { isRelativePronoun } from '../../propose/clause/relative-pronoun.js';
import { dependent, dependents, headOf, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The lake, which Japan rules and China claims, froze": right behind "which Japan rules and" China does something to the lake. */
export function secondInRelative(tree: Tree, first: number): readonly Edit[] {
  const pronoun = dependent(tree, first, 'obj');
  if (pronoun === undefined || pronoun > first || !isRelativePronoun(tree, pronoun)) return [];
  if (!/^(?:and|but)$/.test(word(tree, first + 1)) || dependent(tree, first, 'nsubj') === undefined)
    return [];
  const noun = tree.tokens.findIndex(
    (_, node) =>
      node > first + 1 &&
      ['NOUN', 'PROPN', 'PRON'].includes(upos(tree, node)) &&
      startsBehind(tree, node, first + 1),
  );
  const verb = noun < 0 ? -1 : endOf(tree, noun) + 1;
  if (upos(tree, verb) !== 'VERB' || !/^VB[DZNP]$/.test(xpos(tree, verb))) return [];
  // What stands behind the two verbs is the verb of the sentence.
  if (headOf(tree, verb) <= verb || !labelled(tree, verb, 'ccomp', 'advcl', 'parataxis')) return [];
  if (dependents(tree, verb, 'mark', 'obj', 'xcomp', 'ccomp').length > 0) return [];
  return [
    { node: verb, head: first, label: 'conj' },
    { node: noun, head: verb, label: 'nsubj' },
    { node: first + 1, head: verb, label: 'cc' },
  ];
}

/** A noun whose phrase begins right behind the conjunction, which may hang on it. */
function startsBehind(tree: Tree, noun: number, conjunction: number): boolean {
  const [start] = subtree(tree, noun).filter((node) => node > conjunction);
  return start === conjunction + 1;
}

function endOf(tree: Tree, noun: number): number {
  return Math.max(noun, ...dependents(tree, noun, 'flat', 'compound'));
}
