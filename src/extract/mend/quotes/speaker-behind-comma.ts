import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { speaking, words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const further = words('reason warn lament predict believe caution jest plead boast muse allege conclude');

/** "The bank, argued the minister, must pay", "It will fail, warned Lind": who stands behind a bare verb of saying says it. */
export function speakerBehindComma(tree: Tree, verb: number): readonly Edit[] {
  const isSaying =
    (speaking.has(lemma(tree, verb)) && lemma(tree, verb) !== 'tell') || further.has(lemma(tree, verb));
  if (!isSaying || word(tree, verb - 1) !== ',' || !/^VB[DZN]$/.test(xpos(tree, verb))) return [];
  if (dependent(tree, verb, 'aux', 'cc', 'mark', 'xcomp', 'iobj') !== undefined) return [];
  const [speaker, second] = dependents(tree, verb, 'obj').filter((child) => child > verb);
  if (speaker === undefined || second !== undefined || !isPerson(tree, speaker)) return [];
  const below = subtree(tree, speaker).filter((node) => upos(tree, node) !== 'PUNCT');
  if (below[0] !== verb + 1 || !/^[,.;]$/.test(word(tree, (below.at(-1) ?? verb) + 1))) return [];
  const told = [
    { node: speaker, label: 'nsubj' },
    { node: verb, upos: 'VERB', xpos: 'VBD' },
  ];
  if (headOf(tree, verb) === -1) return asRoot(tree, verb, told);
  const above = headOf(tree, verb);
  if (!labelled(tree, verb, 'conj', 'advcl', 'parataxis') || upos(tree, above) === 'NOUN') return [];
  if (dependents(tree, verb, 'nsubj').length > 0 || goesOn(tree, above, verb)) return [];
  // "had better hire a coach, joked Lind": what stands before the verb is not joked.
  const strayed = dependents(tree, verb, 'obj').filter((child) => child < verb);
  return [...told, { node: verb, label: 'parataxis' }, ...strayed.map((node) => ({ node, head: above }))];
}

/** The parser may take the verb for that of the sentence, and the clause in front or its subject for who says it. */
function asRoot(tree: Tree, verb: number, told: readonly Edit[]): readonly Edit[] {
  const main = dependents(tree, verb, 'parataxis', 'ccomp').find((child) => child > verb);
  const clause = dependents(tree, verb, 'advcl', 'ccomp').find((child) => child < verb);
  if (main === undefined || dependent(tree, main, 'nsubj') === undefined) return [];
  const subject = dependents(tree, verb, 'nsubj').find((child) => child < verb);
  if (subject !== undefined && (clause === undefined || dependent(tree, clause, 'nsubj') !== undefined))
    return [];
  return [
    ...told,
    { node: main, head: -1, label: 'root' },
    { node: verb, head: main, label: 'parataxis' },
    ...(clause === undefined ? [] : [{ node: clause, head: main, label: 'advcl' }]),
    ...(clause === undefined || subject === undefined ? [] : [{ node: subject, head: clause }]),
  ];
}

/** "visited Oslo, warned the mayor and left": a list of deeds ends with "and". */
function goesOn(tree: Tree, first: number, verb: number): boolean {
  return [...dependents(tree, first, 'conj'), ...dependents(tree, verb, 'conj')].some(
    (other) => dependent(tree, other, 'cc') !== undefined && dependent(tree, other, 'nsubj') === undefined,
  );
}

function isPerson(tree: Tree, node: number): boolean {
  const type = inNameOf(tree, node);
  return type === undefined ? isOfPerson(tree, node) || isOfOrganization(tree, node) : type !== 'LOC';
}
