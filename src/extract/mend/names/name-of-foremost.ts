import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  subtree,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the largest bank in Norway, DNB", "the highest honour in Kenya, the Order of the Lion": the name is that of the one there is, and no other name of the place. */
export function nameOfForemost(tree: Tree, name: number): readonly Edit[] {
  const inner = headOf(tree, name);
  const [start = name] = subtree(tree, name).filter((node) => upos(tree, node) !== 'PUNCT');
  const isName =
    upos(tree, name) === 'PROPN' && (upos(tree, start) === 'PROPN' || word(tree, start) === 'the');
  if (!isName || word(tree, start - 1) !== ',' || isPersonOrHouse(tree, inner)) return [];
  let noun = inner;
  while (labelled(tree, noun, 'nmod') && !isForemost(tree, noun)) noun = headOf(tree, noun);
  if (noun === inner || !isForemost(tree, noun)) return [];
  // "the oldest school in Bergen, Norway".
  const isWhere = inNameOf(tree, name) === 'LOC' && !places.test(lemma(tree, noun));
  return isWhere ? [] : [{ node: name, head: noun }];
}

function isPersonOrHouse(tree: Tree, node: number): boolean {
  const type = inNameOf(tree, node);
  return type === 'PER' || type === 'ORG';
}

function isForemost(tree: Tree, noun: number): boolean {
  if (upos(tree, noun) !== 'NOUN' || dependents(tree, noun, 'det', 'nmod:poss').length === 0) return false;
  return dependents(tree, noun, 'amod').some(
    (child) =>
      xpos(tree, child) === 'JJS' ||
      /^(?:first|only|sole|last)$/.test(word(tree, child)) ||
      dependents(tree, child, 'advmod').some((adverb) => /^(?:most|least)$/.test(word(tree, adverb))),
  );
}

const places =
  /^(?:city|town|village|island|mountain|peak|lake|river|port|state|province|region|country|volcano)$/;
