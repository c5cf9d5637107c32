import { headOf, labelled, upos, word, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "held drills, drawing criticism": a participle behind a comma tells of the clause, not of the object before it. */
export function commaParticiple(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap((_, verb) => {
    const noun = headOf(tree, verb);
    if (noun < 0 || !labelled(tree, verb, 'acl') || xpos(tree, verb) !== 'VBG' || !behindComma(tree, verb))
      return [];
    let above = noun;
    while (above >= 0 && upos(tree, above) !== 'VERB') {
      if (labelled(tree, above, 'nsubj')) return [];
      above = headOf(tree, above);
    }
    return above < 0 ? [] : [{ node: verb, head: above, label: 'advcl' }];
  });
}

function behindComma(tree: Tree, node: number): boolean {
  const before = /^["“”'’]$/.test(word(tree, node - 1)) ? node - 2 : node - 1;
  return word(tree, before) === ',';
}
