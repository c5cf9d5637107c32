import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const deeds: ReadonlySet<string> = new Set([
  'lives',
  'works',
  'plays',
  'teaches',
  'studies',
  'serves',
  'stars',
  'resides',
  'lectures',
  'coaches',
  'performs',
  'competes',
  'trains',
]);

/** A verb of these that the parser took for a plural: they are no nouns that could stand where it hung them. */
export function lostVerb(tree: Tree, node: number): readonly Edit[] {
  if (xpos(tree, node) !== 'NNS' || !deeds.has(word(tree, node))) return [];
  if (isSecondVerb(tree, node)) return secondVerb(tree, node);
  return isMainVerb(tree, node) ? mainVerb(tree, node) : [];
}

/** "grew up in Oran and lives in Montreal", "is a citizen of Chad and lives in Oran": no plural that could stand beside a place. */
function isSecondVerb(tree: Tree, node: number): boolean {
  const place = headOf(tree, node);
  const bare = dependent(tree, node, 'det', 'amod', 'compound', 'nmod:poss', 'nummod') === undefined;
  return labelled(tree, node, 'conj') && bare && ['PROPN', 'VERB'].includes(upos(tree, place));
}

function secondVerb(tree: Tree, node: number): readonly Edit[] {
  let verb = headOf(tree, node);
  while (verb >= 0 && upos(tree, verb) !== 'VERB' && dependent(tree, verb, 'cop') === undefined)
    verb = headOf(tree, verb);
  if (verb < 0) return [];
  return [
    { node, head: verb, upos: 'VERB', xpos: 'VBZ' },
    ...dependents(tree, node, 'nmod').map((child) => ({ node: child, label: 'obl' })),
    ...dependents(tree, verb, 'obl')
      .filter((child) => child > node)
      .map((child) => ({ node: child, head: node })),
  ];
}

/** "Lidia Kovac, whose novel won the prize, lives in Split": behind the clause about her stands what she does. */
function isMainVerb(tree: Tree, node: number): boolean {
  const clause = headOf(tree, node);
  const lost = labelled(tree, node, 'obj') && word(tree, node - 1) === ',';
  return lost && labelled(tree, clause, 'acl:relcl') && headOf(tree, clause) === tree.root;
}

function mainVerb(tree: Tree, node: number): readonly Edit[] {
  const clause = headOf(tree, node);
  return [
    { node, head: -1, label: 'root', upos: 'VERB', xpos: 'VBZ' },
    { node: tree.root, head: node, label: 'nsubj' },
    ...dependents(tree, node, 'nmod').map((child) => ({ node: child, label: 'obl' })),
    ...dependents(tree, clause, 'iobj').map((child) => ({ node: child, label: 'obj' })),
  ];
}
