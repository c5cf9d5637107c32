import { dependent, dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The farmers, as well as the fishermen, opposed the port": a past tense is no participle of the nouns it is said of. */
export function finiteAcl(tree: Tree, noun: number): readonly Edit[] {
  if (!['NOUN', 'PROPN'].includes(upos(tree, noun)) || dependent(tree, noun, 'cop', 'nsubj') !== undefined)
    return [];
  const nouns = [noun, ...dependents(tree, noun, 'conj', 'nmod')];
  const verb = nouns
    .flatMap((node) => dependents(tree, node, 'acl'))
    .find((child) => isPast(tree, child) || isBehindAddition(tree, child, noun));
  if (verb === undefined) return [];
  const after = (tree.children[noun] ?? []).filter(
    (child) => child > verb && labelled(tree, child, 'punct', 'advcl', 'obl', 'parataxis'),
  );
  return [
    { node: verb, head: -1, label: 'root', upos: 'VERB', xpos: 'VBD' },
    { node: noun, head: verb, label: 'nsubj' },
    ...after.map((node) => ({ node, head: verb })),
  ];
}

function isPast(tree: Tree, verb: number): boolean {
  if (xpos(tree, verb) !== 'VBD' || labelled(tree, verb, 'acl:relcl')) return false;
  const hasObject = dependent(tree, verb, 'obj') !== undefined;
  return hasObject && dependent(tree, verb, 'nsubj', 'mark', 'obl:agent', 'aux') === undefined;
}

/** "The bank, as well as two funds, invested in it": behind the comma that ends what is added stands no participle. */
function isBehindAddition(tree: Tree, verb: number, noun: number): boolean {
  const added = headOf(tree, verb);
  const opener = tree.words.slice(noun, added).join(' ');
  const isAdded = added !== noun && /, (?:as well as|along with|together with) /.test(`${opener} `);
  const bare = dependent(tree, verb, 'nsubj', 'mark', 'obl:agent', 'aux') === undefined;
  return isAdded && bare && /^VB[DN]$/.test(xpos(tree, verb)) && word(tree, verb - 1) === ',';
}
