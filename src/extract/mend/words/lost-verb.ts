import { isOfPerson } from '../../propose/lexicon/titles.js';
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
  if (xpos(tree, node) !== 'NNS' || !word(tree, node).endsWith('s')) return [];
  const object = thingBehind(tree, node);
  if (object !== undefined) return withObject(tree, node, object);
  if (!deeds.has(word(tree, node))) return [];
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

/** "supplies water to farms and powers a smelter": right behind a plural no other noun begins with an article of its own. */
function thingBehind(tree: Tree, node: number): number | undefined {
  const isBare =
    dependent(tree, node, 'det', 'amod', 'compound', 'nmod:poss', 'nummod', 'case') === undefined;
  if (!labelled(tree, node, 'conj') || word(tree, node - 1) !== 'and' || !isBare || isOfPerson(tree, node))
    return undefined;
  if (!/^(?:an?|its|his|her|their)$/.test(word(tree, node + 1)) || verbBefore(tree, node) < 0)
    return undefined;
  const object = headOf(tree, node + 1);
  // "sells shoes and boots its rivals refuse": a clause about the boots.
  const isClause = xpos(tree, object + 1) === 'VBN' && upos(tree, object + 2) === 'PUNCT';
  if (isClause || /^(?:VB[DZP]?|MD)$/.test(xpos(tree, object + 1))) return undefined;
  return labelled(tree, node + 1, 'det', 'nmod:poss') && object > node && upos(tree, object) === 'NOUN'
    ? object
    : undefined;
}

/** Of one who does this now too. */
function verbBefore(tree: Tree, node: number): number {
  let verb = headOf(tree, node);
  while (verb >= 0 && xpos(tree, verb) !== 'VBZ') verb = headOf(tree, verb);
  return verb < node && upos(tree, verb) === 'VERB' ? verb : -1;
}

function withObject(tree: Tree, node: number, object: number): readonly Edit[] {
  const verb = verbBefore(tree, node);
  return [
    { node, head: verb, label: 'conj', upos: 'VERB', xpos: 'VBZ' },
    { node: object, head: node, label: 'obj' },
    { node: node - 1, head: node, label: 'cc' },
  ];
}
