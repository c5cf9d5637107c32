import type { Tree } from '../../tree.js';
import { denying, failing, naming, preventing, words } from '../lexicon/verbs.js';
import { conjuncts, dependent, dependents, headOf, labelled, lemma, nameAt, upos, word } from '../walk.js';

/** "Bonn or Graz will pay", "were killed or hurt": one of them, and nobody knows which; of either alone it is open. */
export function isEither(tree: Tree, head: number): boolean {
  const isClause = upos(tree, head) === 'VERB' || dependent(tree, head, 'cop') !== undefined;
  return [...(isClause ? [head] : []), ...dependents(tree, head, 'nsubj', 'obj')].some((node) =>
    isAlternative(tree, node, head),
  );
}

/** Whether a word stands in a list with "or", under a verb that does not hold of all of it: "banned guns or knives". */
export function isAlternative(tree: Tree, node: number, verb: number): boolean {
  if (upos(tree, node) === 'NUM' || wholly.has(lemma(tree, verb)) || isNaming(tree, verb)) return false;
  let first = node;
  while (labelled(tree, first, 'conj') && headOf(tree, first) >= 0) first = headOf(tree, first);
  const all = conjuncts(tree, first);
  const or = all
    .filter((member) => upos(tree, member) !== 'ADJ' || upos(tree, node) === 'ADJ')
    .flatMap((member) => dependents(tree, member, 'cc'))
    .find((cc) => word(tree, cc) === 'or' && word(tree, cc + 2) !== 'not');
  if (or === undefined || isOneName(tree, first, or)) return false;
  const any = all.some((member) =>
    dependents(tree, member, 'det').some((det) => /^(?:any|every|each|all|no)$/.test(word(tree, det))),
  );
  return (
    !any &&
    !(all.length === 2 && isOtherName(tree, first, or)) &&
    !/^(?:so|less|other|others)$/.test(word(tree, or + 1))
  );
}

/** "known as shanties or work songs": it bears both names. */
function isNaming(tree: Tree, verb: number): boolean {
  return naming.has(lemma(tree, verb)) || word(tree, verb) === 'known';
}

/** "War or Peace". */
function isOneName(tree: Tree, node: number, or: number): boolean {
  const name = nameAt(tree, node);
  return name !== undefined && name.first <= or && or <= name.last;
}

/** "plain song, or chant, is": between commas another word for the same. */
function isOtherName(tree: Tree, node: number, or: number): boolean {
  return upos(tree, node) !== 'VERB' && word(tree, or - 1) === ',';
}

/** What is done to one of two by these is done to both. */
const wholly: ReadonlySet<string> = new Set([
  ...denying,
  ...failing,
  ...preventing,
  ...words('prohibit forbid outlaw reject oppose lack resist rule'),
]);
