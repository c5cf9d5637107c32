import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, nameAt, upos, word } from '../../propose/walk.js';
import type { NameRun, Tree } from '../../tree.js';
import { type Correction, editedTree } from '../correction.js';

/** "the Institute of History and Philology": the second field is a part of the name, and no second house. */
export const fieldsOfHouse: Correction = (tree) => tree.names.reduce(withField, tree);

function withField(tree: Tree, run: NameRun): Tree {
  const { first, last } = run;
  const field = last + 2;
  // "the Japan Agency for Marine Science and Technology".
  const isHouse =
    run.type === 'ORG' &&
    [first, first + 1, first + 2].some(
      (at) => at < last && houses.has(word(tree, at)) && /^(?:of|for)$/.test(word(tree, at + 1)),
    );
  if (!isHouse || word(tree, last + 1) !== 'and' || !labelled(tree, field, 'conj')) return tree;
  const head = headOf(tree, field);
  if (head < first || head > last || nameAt(tree, field) !== undefined || !isField(tree, field)) return tree;
  const mended = editedTree(tree, [{ node: field, head: last }]);
  const names = tree.names.map((name) => (name.first === first ? { ...name, last: field } : name));
  return mended === null ? tree : { ...mended, names };
}

/** One word written large that names neither people nor a house. */
function isField(tree: Tree, node: number): boolean {
  const text = tree.tokens[node]?.text ?? '';
  return (
    upos(tree, node) === 'PROPN' &&
    fieldEnds.test(text) &&
    !/^\p{Lu}/u.test(tree.tokens[node + 1]?.text ?? '') &&
    !isOfPerson(tree, node) &&
    !isOfOrganization(tree, node)
  );
}

const fieldEnds =
  /^\p{Lu}.*(?:ics|ogy|phy|stry|try|ing|ment|ture|tion|sion|ces?|ncy|ies|cine|law|arts?|health|letters|music|drama|film|media|design|trade|energy|food|youth|sports?|labou?r|humanities|theology)$/iu;

const houses = words(
  'institute school college faculty academy department center centre ministry office bureau division board society museum secretary minister agency council institution administration authority commission committee',
);
