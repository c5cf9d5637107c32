import { dependents, headOf, labelled, prepositionOf, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "left him there, feet dangling": a noun behind a comma with its own participle is what does that, no second object. */
export function absolute(tree: Tree, participle: number): readonly Edit[] {
  if (labelled(tree, participle, 'advcl')) return behindWith(tree, participle);
  const noun = headOf(tree, participle);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  if (verb < 0 || xpos(tree, participle) !== 'VBG' || noun !== participle - 1) return [];
  if (!labelled(tree, noun, 'obj', 'dislocated')) return [];
  const before = dependents(tree, noun, 'det', 'nmod:poss', 'amod', 'compound', 'nummod');
  const start = Math.min(noun, ...before);
  const isSecond = dependents(tree, verb, 'obj').some((object) => object < start);
  if (!isSecond || word(tree, start - 1) !== ',' || upos(tree, verb) !== 'VERB') return [];
  return [
    { node: participle, head: verb, label: 'advcl', upos: 'VERB' },
    { node: noun, head: participle, label: 'nsubj' },
  ];
}

/** ", with each side blaming the other": who stands behind "with" does what the participle says. */
function behindWith(tree: Tree, participle: number): readonly Edit[] {
  const verb = headOf(tree, participle);
  const noun = dependents(tree, verb, 'obl').find((child) => child === participle - 1);
  if (noun === undefined || xpos(tree, participle) !== 'VBG') return [];
  const [own] = prepositionOf(tree, noun);
  const mark = own ?? dependents(tree, participle, 'mark').find((child) => child < noun);
  if (mark === undefined || word(tree, mark) !== 'with' || word(tree, mark - 1) !== ',') return [];
  return [
    { node: noun, head: participle, label: 'nsubj' },
    { node: mark, head: participle, label: 'mark', upos: 'SCONJ', xpos: 'IN' },
  ];
}
