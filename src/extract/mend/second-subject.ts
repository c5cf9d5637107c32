import { inName } from '../propose/phrase.js';
import { dependents, labelled, prepositionOf, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** A verb has one subject: of two before it the first, or the second, belongs to the other's phrase. */
export function secondSubject(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap((_, verb) => {
    const [first, second] = dependents(tree, verb, 'nsubj').filter(
      (child) => !labelled(tree, child, 'nsubj:outer'),
    );
    if (first === undefined || second === undefined || second > verb) return [];
    return joinedByHyphen(tree, first, second) ?? listedBetween(tree, first, second) ?? [];
  });
}

/** "the US-South Korea-Japan partnership": the names before the hyphen are a part of the noun. */
function joinedByHyphen(tree: Tree, first: number, second: number): readonly Edit[] | null {
  return ['-', '–'].includes(word(tree, first + 1))
    ? [{ node: first, head: second, label: 'compound' }]
    : null;
}

/** "the treaty between Chile, Peru and Bolivia": the names behind the comma go on with the list. */
function listedBetween(tree: Tree, first: number, second: number): readonly Edit[] | null {
  const listed = dependents(tree, first, 'nmod').find((child) =>
    ['between', 'among'].includes(word(tree, prepositionOf(tree, child)[0] ?? -1)),
  );
  const goesOn = word(tree, second - 1) === ',' && inName(tree, second);
  return listed !== undefined && goesOn && inName(tree, listed)
    ? [{ node: second, head: listed, label: 'conj' }]
    : null;
}
