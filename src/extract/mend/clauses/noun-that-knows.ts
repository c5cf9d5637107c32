import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { speaking } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "two officials familiar with the decision told the Echo": who is near to a thing speaks, and not the thing. */
export function nounThatKnows(tree: Tree, near: number): readonly Edit[] {
  const person = near - 1;
  if (!/^(?:with|to)$/.test(word(tree, near + 1)) || !isSource(tree, person)) return [];
  const verb = tree.tokens.findIndex((_, node) => node > near + 1 && upos(tree, node) === 'VERB');
  if (verb < 0 || !/^VB[DZP]$/.test(xpos(tree, verb)) || !speaking.has(lemma(tree, verb))) return [];
  const between = range(near + 2, verb);
  if (between.length === 0 || !between.every((node) => within.has(upos(tree, node)))) return [];
  if (headOf(tree, person) === verb && dependents(tree, verb, 'nsubj').includes(person)) return [];
  const thing = between.find((node) => headOf(tree, node) <= near + 1 || headOf(tree, node) >= verb);
  if (thing === undefined) return [];
  const before = (node: number) => node < person - 3 || node > verb;
  const top = [verb, near, person]
    .map((node) => headOf(tree, node))
    .find((head) => head >= 0 && before(head));
  const isRoot = top === undefined;
  if (isRoot && headOf(tree, verb) !== -1) return [];
  return [
    { node: person, head: verb, label: 'nsubj' },
    { node: near, head: person, label: 'amod', upos: 'ADJ' },
    { node: thing, head: near, label: 'obl' },
    ...(isRoot ? [] : [{ node: verb, head: top, label: 'parataxis' }]),
  ];
}

const within: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'NUM', 'PRON', 'PART']);

function isSource(tree: Tree, node: number): boolean {
  return (
    isPersonNoun(lemma(tree, node)) ||
    /^(?:people|source|person|official|aide|insider)$/.test(lemma(tree, node))
  );
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
