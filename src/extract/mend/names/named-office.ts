import { titleNouns } from '../../propose/lexicon/titles.js';
import { installing } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, xpos } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "elected Maria Silva president": behind a verb of electing the name is whom, the bare noun of office what. */
export function namedOffice(tree: Tree, { first, type }: NameRun): readonly Edit[] {
  const office = headOf(tree, first);
  if (type !== 'PER' || office < 0 || !labelled(tree, first, 'compound', 'nmod:desc')) return [];
  const verb = headOf(tree, office);
  const bare = xpos(tree, office) === 'NN' && dependent(tree, office, 'det') === undefined;
  const fits =
    bare && labelled(tree, office, 'obj') && titleNouns.has(lemma(tree, office)) && verb === first - 1;
  if (!fits || !installing.has(lemma(tree, verb))) return [];
  return [
    { node: first, head: verb, label: 'obj' },
    { node: office, head: verb, label: 'xcomp' },
  ];
}
