import type { Tree } from '../../tree.js';
import { isOfPerson } from '../lexicon/titles.js';
import { dependents, upos, word } from '../walk.js';

/** "the first woman to lead the union", "the youngest player to score": whoever is that did it. */
export function isPioneer(tree: Tree, noun: number): boolean {
  const isSomebody =
    isOfPerson(tree, noun) || /^\p{Lu}/u.test(tree.tokens[noun]?.text ?? '') || people.test(word(tree, noun));
  return (
    isSomebody &&
    upos(tree, noun) !== 'PRON' &&
    !/^(?:candidate|contender|favou?rite|choice)$/.test(word(tree, noun)) &&
    dependents(tree, noun, 'amod').some((child) =>
      /^(?:first|last|second|third|only|youngest|oldest|earliest)$/.test(word(tree, child)),
    )
  );
}

const people =
  /^(?:person|team|club|country|nation|company|firm|school|university|city|town|ship|film|band|group)$/;
