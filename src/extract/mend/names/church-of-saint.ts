import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import { type Correction, editedTree } from '../correction.js';

/** "the church of San Telmo": the whole is the name of the church, not of a saint who was built. */
export const churchOfSaint: Correction = (tree) =>
  tree.words.reduce<Tree>((mended, each, church) => {
    const last = churches.has(each) ? saintBehind(mended, church) : null;
    // "The parish church of Sant Feliu".
    const first =
      labelled(tree, church - 1, 'compound') && headOf(tree, church - 1) === church ? church - 1 : church;
    return last === null ? mended : asName(mended, { first, last }, church);
  }, tree);

const churches = words('church chapel abbey cathedral basilica monastery convent priory hermitage');
const saints = words('San Santa Santo São Saint St St. Sankt Sint Sainte Santi Sant');

/** Where the name of a saint ends that stands behind "the church of"; null where none does. */
function saintBehind(tree: Tree, church: number): number | null {
  const saint = church + 2;
  const isOne =
    upos(tree, church) === 'NOUN' &&
    word(tree, church + 1) === 'of' &&
    dependents(tree, church, 'det').some((det) => word(tree, det) === 'the') &&
    saints.has(tree.tokens[saint]?.text ?? '') &&
    headOf(tree, saint) >= church;
  if (!isOne) return null;
  let last = saint;
  while (/^\p{Lu}/u.test(tree.tokens[last + 1]?.text ?? '') && upos(tree, last + 1) === 'PROPN') last += 1;
  return last > saint ? last : null;
}

function asName(tree: Tree, { first, last }: Pick<NameRun, 'first' | 'last'>, church: number): Tree {
  const mended = editedTree(tree, [{ node: church, upos: 'PROPN', xpos: 'NNP' }]);
  if (!mended) return tree;
  const names = tree.names.filter((name) => name.last < first || last < name.first);
  return {
    ...mended,
    names: [...names, { first, last, type: 'LOC' as const }].sort((one, other) => one.first - other.first),
  };
}
