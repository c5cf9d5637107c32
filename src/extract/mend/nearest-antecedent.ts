import { isOfPerson } from '../propose/lexicon/titles.js';
import { inName } from '../propose/phrase.js';
import { dependents, headOf, inNameOf, labelled, subtree, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "criticism from Pyongyang, which sees": a clause that begins with a comma and "which" tells of the name before it. */
export function nearestAntecedent(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  if (noun < 0 || !labelled(tree, verb, 'acl:relcl')) return [];
  const pronoun = dependents(tree, verb, 'nsubj', 'obj').find((child) =>
    ['which', 'who'].includes(word(tree, child)),
  );
  if (pronoun === undefined || word(tree, pronoun - 1) !== ',') return [];
  const near = nameEndingAt(tree, pronoun - 2);
  // "members of the church, who" are the members.
  const who = word(tree, pronoun) === 'who' && isOfPerson(tree, noun);
  if (near !== undefined && who && inNameOf(tree, near) !== 'PER') return [];
  if (near === undefined || near === noun || subtree(tree, verb).includes(near)) return [];
  return [{ node: verb, head: near }];
}

/** The head of the name that ends at a token. */
function nameEndingAt(tree: Tree, last: number): number | undefined {
  const run = tree.names.find((name) => name.first <= last && last <= name.last);
  if (!run || !inName(tree, last)) return undefined;
  const inside = (node: number) => run.first <= node && node <= run.last;
  return tree.tokens.map((_, node) => node).find((node) => inside(node) && !inside(headOf(tree, node)));
}
