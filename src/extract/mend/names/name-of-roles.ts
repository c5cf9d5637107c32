import { relatives } from '../../propose/lexicon/kin.js';
import { isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameHead,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The bank's founder and chairman, Ada Holt, left": one person, called by the name, who is both. */
export function nameOfRoles(tree: Tree, run: NameRun): readonly Edit[] {
  const name = nameHead(tree, run);
  if (run.type !== 'PER' || word(tree, run.first - 1) !== ',' || !labelled(tree, name, 'appos', 'conj'))
    return [];
  if (!/^[,.;]$/.test(word(tree, run.last + 1)) || dependent(tree, name, 'conj', 'cc') !== undefined)
    return [];
  const beside = headOf(tree, name);
  const first = labelled(tree, beside, 'conj') ? headOf(tree, beside) : beside;
  const [second, ...others] = dependents(tree, first, 'conj').filter((role) => role < name);
  if (first < 0 || second === undefined || others.length > 0) return [];
  const isOwned = dependent(tree, first, 'nmod:poss', 'det') !== undefined;
  const fits =
    isOwned &&
    [first, second].every((role) => isRole(tree, role)) &&
    isBare(tree, second) &&
    !areTwo(tree, first);
  // Nothing else stands between them.
  const inside = new Set([...subtree(tree, first), ...subtree(tree, second)]);
  return fits && tree.words.slice(first, run.first).every((_, offset) => inside.has(first + offset))
    ? [
        { node: name, head: first, label: 'appos' },
        { node: second, head: name, label: 'appos' },
      ]
    : [];
}

function isRole(tree: Tree, role: number): boolean {
  return (
    upos(tree, role) === 'NOUN' &&
    xpos(tree, role) === 'NN' &&
    isOfPerson(tree, role) &&
    inNameOf(tree, role) === undefined &&
    !relatives.has(lemma(tree, role))
  );
}

/** "founder and chairman", but "its founder and a chairman" are two. */
function isBare(tree: Tree, role: number): boolean {
  return (
    dependent(tree, role, 'nmod:poss', 'det') === undefined &&
    dependents(tree, role, 'cc').some((cc) => word(tree, cc) === 'and')
  );
}

/** "Its president and coach, Bo Lind, were fined." */
function areTwo(tree: Tree, first: number): boolean {
  const verb = headOf(tree, first);
  const group = labelled(tree, first, 'nsubj') ? [verb, ...dependents(tree, verb, 'aux', 'cop')] : [];
  return group.some((node) => xpos(tree, node) === 'VBP' || /^(?:were|are|have)$/.test(word(tree, node)));
}
