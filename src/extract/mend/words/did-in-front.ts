import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Only after Ghana had paid the fine did the firm, a yard in Togo, release the ship": "did" belongs to the bare verb behind its subject. */
export function didInFront(tree: Tree, did: number): readonly Edit[] {
  if (!/^(?:did|does|do)$/.test(word(tree, did)) || labelled(tree, did, 'aux') || did < 2) return [];
  if (!/^(?:only|not|never|rarely|seldom)$/.test(word(tree, 0))) return [];
  const verb = tree.tokens.findIndex((_, node) => node > did && isBare(tree, node));
  if (verb < 0) return [];
  const subject =
    dependents(tree, verb, 'nsubj', 'obj').find((child) => did < child && child < verb) ??
    dependents(tree, did, 'obj', 'nsubj', 'iobj').find((child) => did < child && child < verb);
  if (subject === undefined || subtree(tree, subject)[0] !== did + 1) return [];
  const clause = [
    headOf(tree, did),
    ...dependents(tree, did, 'advcl'),
    ...dependents(tree, verb, 'advcl'),
  ].find((node) => node >= 0 && node < did && upos(tree, node) === 'VERB');
  const isRoot = [headOf(tree, did), headOf(tree, verb)].includes(-1);
  if (!isRoot || (headOf(tree, verb) !== -1 && !isWithin(tree, verb, did))) return [];
  const strayed = dependents(tree, did, 'obj', 'obl').filter((child) => child < did);
  const others = (tree.children[did] ?? []).filter((child) => ![verb, subject, ...strayed].includes(child));
  return [
    { node: verb, head: -1, label: 'root' },
    { node: did, head: verb, label: 'aux', upos: 'AUX' },
    { node: subject, head: verb, label: 'nsubj' },
    ...strayed.map((node) => ({ node, head: clause ?? verb })),
    ...others.map((node) =>
      isBeside(tree, node, subject) ? { node, head: subject, label: 'appos' } : { node, head: verb },
    ),
    ...(clause === undefined ? [] : [{ node: clause, head: verb, label: 'advcl' }]),
  ];
}

/** "the thief, a clerk calling himself Duke,": the parser may find two who do it. */
function isBeside(tree: Tree, node: number, subject: number): boolean {
  return labelled(tree, node, 'nsubj', 'obj') && node > subject;
}

function isBare(tree: Tree, node: number): boolean {
  return (
    /^VBP?$/.test(xpos(tree, node)) &&
    upos(tree, node) === 'VERB' &&
    dependent(tree, node, 'mark', 'aux') === undefined &&
    !labelled(tree, node, 'acl')
  );
}
