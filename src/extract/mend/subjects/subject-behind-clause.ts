import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  lemma,
  subtree,
  upos,
  word,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** What stands behind the comma that ends a clause in front is the subject of the verb behind, and no part of that clause. */
export function subjectBehindClause(tree: Tree, verb: number): readonly Edit[] {
  const clause = dependents(tree, verb, 'advcl').find((child) => child < verb);
  if (clause === undefined) return [];
  const subjects = dependents(tree, verb, 'nsubj').filter((child) => clause < child && child < verb);
  const [first, second] = subjects;
  if (first === undefined) return secondOfClause(tree, verb, clause);
  return second === undefined ? named(tree, verb, clause, first) : described(tree, clause, first, second);
}

/** "As Rome taxed its lands, so the club, owned by Lind, taxes its members": one verb has no two subjects, and the other has none. */
function secondOfClause(tree: Tree, verb: number, clause: number): readonly Edit[] {
  if (dependent(tree, verb, 'nsubj', 'csubj', 'expl') !== undefined) return [];
  // "Instead of apologising, Ada Lind, who chairs it, sued".
  const object = dependent(tree, clause, 'obj');
  if (object !== undefined && word(tree, clause + 1) === ',' && startOf(tree, object) === clause + 2)
    return [{ node: object, head: verb, label: 'nsubj' }];
  const [first, second] = dependents(tree, clause, 'nsubj');
  if (first === undefined || second === undefined || first > clause || second < clause) return [];
  const [start = second] = subtree(tree, second);
  const isBehind = tree.words.slice(clause, start + 1).includes(',');
  return isBehind && second < verb ? [{ node: second, head: verb }] : [];
}

/** "Although she lost three of her sons, Queen Maud, a convert, built it": she is no apposition of the sons. */
function named(tree: Tree, verb: number, clause: number, role: number): readonly Edit[] {
  const [start = role] = subtree(tree, role).filter((node) => upos(tree, node) !== 'PUNCT');
  // "Trained by her uncle, Bo Lind, a former champion, Moss won": the name behind what is told is the subject.
  if (upos(tree, role) !== 'NOUN') return [];
  if (!/^an?$/.test(word(tree, start)) || word(tree, start - 1) !== ',') return [];
  const name = tree.tokens.findLastIndex(
    (_, node) => node < start && upos(tree, node) === 'PROPN' && labelled(tree, node, 'appos'),
  );
  if (name < clause || !isWithin(tree, name, clause) || !isWithin(tree, start - 2, name)) return [];
  const [opening = name] = subtree(tree, name).filter((node) => upos(tree, node) !== 'PUNCT');
  return word(tree, opening - 1) === ',' && verb > role
    ? [
        { node: name, head: verb, label: tree.parse.labels[role] ?? 'nsubj' },
        { node: role, head: name, label: 'appos' },
      ]
    : [];
}

/** "After fire destroyed Riga, its capital, Latvia was ruled from Cesis": between the commas stands what Riga is. */
function described(tree: Tree, clause: number, first: number, second: number): readonly Edit[] {
  const [start = first] = subtree(tree, first).filter((node) => upos(tree, node) !== 'PUNCT');
  const [behind = second] = subtree(tree, second).filter((node) => upos(tree, node) !== 'PUNCT');
  const owned = /^(?:its|his|her|their|the|an?)$/.test(word(tree, start));
  if (!owned || word(tree, start - 1) !== ',' || word(tree, behind - 1) !== ',') return [];
  if (upos(tree, first) !== 'NOUN' || lemma(tree, first) === lemma(tree, second)) return [];
  let noun = start - 2;
  while (noun > clause && labelled(tree, noun, 'flat', 'compound') && headOf(tree, noun) > clause)
    noun = headOf(tree, noun);
  const isTold = ['NOUN', 'PROPN'].includes(upos(tree, noun)) && labelled(tree, noun, 'obj', 'obl', 'nmod');
  return isTold && isWithin(tree, noun, clause) ? [{ node: first, head: noun, label: 'appos' }] : [];
}

function startOf(tree: Tree, node: number): number {
  return subtree(tree, node).find((each) => upos(tree, each) !== 'PUNCT') ?? node;
}
