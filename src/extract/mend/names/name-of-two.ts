import { isOfOrganization } from '../../propose/lexicon/titles.js';
import { dependent, dependents, headOf, inNameOf, upos, word, xpos } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import { type Correction, editedTree } from '../correction.js';
import { isSubjectBehind } from './verb-behind-run.js';

type Run = Pick<NameRun, 'first' | 'last'>;

/** "the law firm Holt and Lind", "his party, Law and Labour,", "the Tarn and Western Railway": one house has one name. */
export const nameOfTwo: Correction = (tree) =>
  tree.words.reduce<Tree>((mended, each, and) => {
    if (each !== 'and') return mended;
    const run = besideHouse(mended, and) ?? railway(mended, and);
    return run ? asOne(mended, run.house, run) : mended;
  }, tree);

/** Two bare words behind one party or firm, between commas where a comma comes first. */
function besideHouse(tree: Tree, and: number): (Run & { readonly house: number }) | null {
  const [first, last] = [and - 1, and + 1];
  const comma = word(tree, first - 1) === ',';
  const house = comma ? first - 2 : first - 1;
  const isOne = dependents(tree, house, 'det', 'nmod:poss').length > 0 || word(tree, house - 1) === 'the';
  if (!isOne || xpos(tree, house) !== 'NN' || !isOfOrganization(tree, house) || sites.test(word(tree, house)))
    return null;
  const areBare = [first, last].every((node) => isLarge(tree, node) && inNameOf(tree, node) !== 'LOC');
  const ends = comma ? /^[,.;]$/.test(word(tree, last + 1)) : !isLarge(tree, last + 1);
  // "the firm Holt and Lind founded".
  if (isSubjectBehind(tree, house, comma ? last + 2 : last + 1)) return null;
  return areBare && ends && dependent(tree, house, 'acl:relcl') === undefined ? { house, first, last } : null;
}

/** Players and members are two, and so are the places of a state. */
const sites =
  /^(?:band|group|team|club|orchestra|union|state|city|town|village|province|region|island|river|port|court|government)$/;

const lines = /^(?:railway|railroad|canal|tramway)$/;

/** "the Tarn and Western Railway". */
function railway(tree: Tree, and: number): (Run & { readonly house: number }) | null {
  let last = and + 1;
  while (isLarge(tree, last + 1)) last += 1;
  const isLine =
    last > and + 1 && [last, last - 1].some((node) => node > and + 1 && lines.test(word(tree, node)));
  let first = and - 1;
  while (isLarge(tree, first - 1) && word(tree, first - 1) !== 'the') first -= 1;
  return isLine && isLarge(tree, first) && word(tree, first - 1) === 'the'
    ? { house: -1, first, last }
    : null;
}

function isLarge(tree: Tree, node: number): boolean {
  return /^\p{Lu}/u.test(tree.tokens[node]?.text ?? '') && upos(tree, node) !== 'PUNCT';
}

/** The words of the run hang on the first of them that hangs on something else, and that on the noun before it. */
function asOne(tree: Tree, house: number, { first, last }: Run): Tree {
  const run = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const top = run.find((node) => headOf(tree, node) < first || headOf(tree, node) > last) ?? first;
  const mended = editedTree(tree, [
    ...run.filter((node) => node !== top).map((node) => ({ node, head: top, label: 'flat' })),
    { node: top, upos: 'PROPN', xpos: 'NNP', ...(house >= 0 ? { head: house, label: 'appos' } : {}) },
  ]);
  if (!mended) return tree;
  const names = tree.names.filter((name) => name.last < first || last < name.first);
  return {
    ...mended,
    names: [...names, { first, last, type: 'ORG' as const }].sort((one, other) => one.first - other.first),
  };
}
