import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependents, headOf, inNameOf, labelled, subtree, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "met the scholar Moss, with whom he wrote Roots, a treatise on plants": no scholar is a treatise; what is named before the comma is. */
export function appositionBehindRelative(tree: Tree, noun: number): readonly Edit[] {
  const person = headOf(tree, noun);
  if (person < 0 || person > noun || upos(tree, noun) !== 'NOUN' || isOfPerson(tree, noun)) return [];
  const start = subtree(tree, noun).find((node) => upos(tree, node) !== 'PUNCT') ?? noun;
  const isOne = /^an?$/.test(word(tree, start)) && word(tree, start - 1) === ',';
  const bearers = [person, ...dependents(tree, person, 'appos').filter((child) => child < noun)];
  if (!bearers.some((bearer) => inNameOf(tree, bearer) === 'PER' || isOfPerson(tree, bearer))) return [];
  const verb = bearers
    .flatMap((bearer) => dependents(tree, bearer, 'acl:relcl'))
    .find((child) => subtree(tree, child).includes(start - 2));
  if (!isOne || verb === undefined) return [];
  let last = start - 2;
  while (headOf(tree, last) !== verb && headOf(tree, last) >= 0) last = headOf(tree, last);
  // "who left her, a broken woman": nothing but a name or a noun is told of.
  return labelled(tree, last, 'obj', 'obl') && /^(?:NOUN|PROPN)$/.test(upos(tree, last)) && verb < last
    ? [{ node: noun, head: last }]
    : [];
}
