import { titleNouns } from '../../propose/lexicon/titles.js';
import { installing } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, nameAt, word, xpos } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "elected Maria Silva president": behind a verb of electing the name is whom, the bare noun of office what. */
export function namedOffice(tree: Tree, { first, type }: NameRun): readonly Edit[] {
  const office = headOf(tree, first);
  if (type !== 'PER' || office < 0 || !labelled(tree, first, 'compound', 'nmod:desc')) return [];
  const verb = headOf(tree, office);
  const bare = xpos(tree, office) === 'NN' && dependent(tree, office, 'det') === undefined;
  // "appointed Ms. Lind chair and Mr. Ek treasurer".
  const before = /^(?:mrs?|ms|miss|dr|sir)\.?$/.test(word(tree, first - 1)) ? first - 2 : first - 1;
  const fits =
    bare && labelled(tree, office, 'obj') && titleNouns.has(lemma(tree, office)) && verb === before;
  if (!fits || !installing.has(lemma(tree, verb))) return [];
  return [
    { node: first, head: verb, label: 'obj' },
    ...(before < first - 1 ? [{ node: first - 1, head: first, label: 'nmod:desc' }] : []),
    { node: office, head: verb, label: 'xcomp' },
    ...secondOffice(tree, first, office),
  ];
}

/** The second name with its office is one more who is appointed, and the office is what that one is. */
function secondOffice(tree: Tree, first: number, office: number): readonly Edit[] {
  const others = dependents(tree, office, 'conj');
  // "her deputy, Mr. Ek," is one more whom they appointed.
  const person = others.find(
    (node) =>
      dependent(tree, node, 'nmod:poss') !== undefined && dependent(tree, node, 'appos') !== undefined,
  );
  if (person !== undefined) return [{ node: person, head: first, label: 'conj' }];
  const other = others.find((node) => titleNouns.has(lemma(tree, node)));
  const name =
    other === undefined
      ? undefined
      : dependents(tree, other, 'compound', 'nmod:desc').find((node) => nameAt(tree, node)?.type === 'PER');
  if (other === undefined || name === undefined) return [];
  return [
    { node: name, head: first, label: 'conj' },
    { node: other, head: name, label: 'appos' },
    ...dependents(tree, other, 'cc').map((node) => ({ node, head: name })),
  ];
}
