import { isOfPerson } from '../../propose/lexicon/titles.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "was led by Ada Holt, mayor of Lund, followed by Bo Lee": he followed her, and not what she led; a dinner follows the lecture. */
export function followedBy(tree: Tree, participle: number): readonly Edit[] {
  const verb = headOf(tree, participle);
  if (verb >= 0 && isNextInRank(tree, participle, verb))
    return [{ node: participle, head: headOf(tree, verb), label: 'advcl' }];
  if (verb < 0 || !/^(?:followed|succeeded|replaced)$/.test(word(tree, participle))) return [];
  const agent = dependents(tree, verb, 'obl').find(
    (node) =>
      node < participle &&
      wordsOf(tree, prepositionOf(tree, node)) === 'by' &&
      inNameOf(tree, node) === 'PER',
  );
  const isNext = word(tree, participle - 1) === ',' && word(tree, participle + 1) === 'by';
  const isPerson = dependents(tree, participle, 'obl').some(
    (node) =>
      wordsOf(tree, prepositionOf(tree, node)) === 'by' &&
      (inNameOf(tree, node) === 'PER' || isOfPerson(tree, node)),
  );
  return agent !== undefined && isNext && isPerson && labelled(tree, participle, 'advcl')
    ? [{ node: participle, head: agent, label: 'acl' }]
    : [];
}

/** "Peru has the most mines, followed by Chile": who comes next to Peru, and not what it has. */
function isNextInRank(tree: Tree, participle: number, noun: number): boolean {
  const verb = headOf(tree, noun);
  return (
    word(tree, participle) === 'followed' &&
    word(tree, participle - 1) === ',' &&
    labelled(tree, participle, 'acl') &&
    labelled(tree, noun, 'obj', 'obl') &&
    upos(tree, verb) === 'VERB' &&
    dependents(tree, noun, 'amod').some((child) => xpos(tree, child) === 'JJS') &&
    areAlike(tree, verb, participle)
  );
}

/** "The film had its biggest audience in Graz, followed by Bonn": a town comes next to no film. */
function areAlike(tree: Tree, verb: number, participle: number): boolean {
  const next = dependents(tree, participle, 'obl').find(
    (node) => wordsOf(tree, prepositionOf(tree, node)) === 'by',
  );
  const rivals = [dependents(tree, verb, 'nsubj')[0], next].map((node) =>
    node === undefined ? undefined : (inNameOf(tree, node) ?? isOfPerson(tree, node)),
  );
  return rivals[0] !== undefined && rivals[0] === rivals[1];
}
