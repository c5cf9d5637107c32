import { relatives } from '../../propose/lexicon/kin.js';
import { isPersonNoun } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, nameHead, upos, word, xpos } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the singer and actress Ada Holt", "Poet, critic and translator Bo Lee": one person, who is all of that. */
export function rolesBeforeName(tree: Tree, { first, last, type }: NameRun): readonly Edit[] {
  const and = first - 2;
  if (type !== 'PER' || last === first || word(tree, and) !== 'and') return [];
  let start = and - 1;
  if (![start, first - 1].every((node) => isRole(tree, node))) return [];
  while (word(tree, start - 1) === ',' && isRole(tree, start - 2) && isBare(tree, start)) start -= 2;
  const roles = rolesFrom(tree, start, first);
  const name = nameHead(tree, { first, last });
  const inside = [...roles, name];
  const top = inside.find((node) => !inside.includes(headOf(tree, node)));
  if (top === undefined || areTwo(tree, roles, top)) return [];
  const moved = roles.flatMap((role) =>
    dependents(
      tree,
      role,
      'det',
      'case',
      'cc',
      'punct',
      'appos',
      'acl',
      'conj',
      'nmod',
      'cop',
      'nsubj',
    ).filter((child) => !inside.includes(child) && !(labelled(tree, child, 'nmod') && child < start)),
  );
  return [
    ...moved.map((node) => ({ node, head: name })),
    ...roles.map((node) => ({ node, head: name, label: 'nmod:desc', upos: 'NOUN', xpos: 'NN' })),
    { node: name, head: headOf(tree, top), label: tree.parse.labels[top] ?? 'root' },
  ];
}

/** The roles from the first to the name; between two stands one word. */
function rolesFrom(tree: Tree, start: number, first: number): readonly number[] {
  return tree.tokens
    .map((_, node) => node)
    .filter((node) => node >= start && node < first && (node - start) % 2 === 0);
}

function isRole(tree: Tree, node: number): boolean {
  const text = word(tree, node);
  return (
    /^(?:NOUN|PROPN)$/.test(upos(tree, node)) &&
    /^NNP?$/.test(xpos(tree, node)) &&
    isPersonNoun(text) &&
    !relatives.has(text) &&
    // "Baker and singer Ada Holt" is one only where a sentence begins so.
    (node === 0 || word(tree, node - 1) === '.' || tree.tokens[node]?.text === text)
  );
}

function isBare(tree: Tree, node: number): boolean {
  return dependents(tree, node, 'det', 'amod', 'nmod:poss', 'compound').length === 0;
}

/** "The singer and drummer Holt are married", "the king and queen Silvia". */
function areTwo(tree: Tree, roles: readonly number[], top: number): boolean {
  const verb = headOf(tree, top);
  const isSubject = labelled(tree, top, 'nsubj') && verb >= 0;
  const group = isSubject ? [verb, ...dependents(tree, verb, 'aux', 'cop')] : [];
  const isPlural = group.some(
    (node) => xpos(tree, node) === 'VBP' || /^(?:were|are|have)$/.test(word(tree, node)),
  );
  const one = roles.flatMap((role) => dependents(tree, role, 'det')).map((det) => word(tree, det));
  const article = one[0];
  return (
    isPlural ||
    one.length > 1 ||
    (article !== undefined && article !== 'the') ||
    (article === 'the' && roles.every((role) => opposite.has(word(tree, role))))
  );
}

/** Of these two in a row are mostly two people. */
const opposite = words(
  'president minister premier chancellor king queen prince princess pope emperor bishop captain coach manager referee driver passenger victim suspect defendant plaintiff prosecutor judge witness buyer seller host guest owner tenant teacher pupil student patient doctor nurse',
);
