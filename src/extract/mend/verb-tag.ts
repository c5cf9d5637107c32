import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "Soldiers shot a farmer", "the factory poisons the river": what has an object is a verb, whatever its tag says. */
export function verbTag(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap((_, node): readonly Edit[] => {
    if (isSecondVerb(tree, node)) return secondVerb(tree, node);
    if (isLostVerb(tree, node)) return lostVerb(tree, node);
    const noun = upos(tree, node) === 'NOUN' && xpos(tree, node) === 'NNS';
    const torn = upos(tree, node) === 'VERB' && /^NNS?$/.test(xpos(tree, node));
    const object = dependent(tree, node, 'obj');
    if ((!noun && !torn) || object === undefined || object < node) return [];
    if (dependent(tree, node, 'cop', 'case', 'nmod:poss') !== undefined) return [];
    const subject =
      dependent(tree, node, 'nsubj') ?? (labelled(tree, node - 1, 'compound') ? node - 1 : undefined);
    if (subject === undefined || subject > node) return [];
    const before = (tree.children[node] ?? []).filter(
      (child) => child < subject && labelled(tree, child, 'det', 'amod'),
    );
    const tag = word(tree, node).endsWith('s') ? 'VBZ' : 'VBD';
    return [
      { node, upos: 'VERB', xpos: tag },
      { node: subject, head: node, label: 'nsubj' },
      ...before.map((child) => ({ node: child, head: subject })),
    ];
  });
}

/** "grew up in Oran and lives in Montreal": no plural that could stand beside a place. */
function isSecondVerb(tree: Tree, node: number): boolean {
  if (!deeds.has(word(tree, node))) return false;
  const place = headOf(tree, node);
  const bare = dependent(tree, node, 'det', 'amod', 'compound', 'nmod:poss', 'nummod') === undefined;
  return xpos(tree, node) === 'NNS' && labelled(tree, node, 'conj') && bare && upos(tree, place) === 'PROPN';
}

function secondVerb(tree: Tree, node: number): readonly Edit[] {
  let verb = headOf(tree, node);
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  if (verb < 0) return [];
  return [
    { node, head: verb, upos: 'VERB', xpos: 'VBZ' },
    ...dependents(tree, node, 'nmod').map((child) => ({ node: child, label: 'obl' })),
  ];
}

/** "Lidia Kovac, whose novel won the prize, lives in Split": behind the clause about her stands what she does. */
function isLostVerb(tree: Tree, node: number): boolean {
  const clause = headOf(tree, node);
  const lost = labelled(tree, node, 'obj') && xpos(tree, node) === 'NNS' && word(tree, node - 1) === ',';
  return (
    lost &&
    deeds.has(word(tree, node)) &&
    labelled(tree, clause, 'acl:relcl') &&
    headOf(tree, clause) === tree.root
  );
}

function lostVerb(tree: Tree, node: number): readonly Edit[] {
  const clause = headOf(tree, node);
  return [
    { node, head: -1, label: 'root', upos: 'VERB', xpos: 'VBZ' },
    { node: tree.root, head: node, label: 'nsubj' },
    ...dependents(tree, node, 'nmod').map((child) => ({ node: child, label: 'obl' })),
    ...dependents(tree, clause, 'iobj').map((child) => ({ node: child, label: 'obj' })),
  ];
}

const deeds: ReadonlySet<string> = new Set([
  'lives',
  'works',
  'plays',
  'teaches',
  'studies',
  'serves',
  'stars',
  'resides',
]);
