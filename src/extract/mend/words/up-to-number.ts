import { dependents, headOf, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "faces up to 15 years", "killed up to 40 people": with a number behind it "up to" tells how many at most. */
export function upToNumber(tree: Tree, up: number): readonly Edit[] {
  const [to, number] = [up + 1, up + 2];
  if (word(tree, up) !== 'up' || word(tree, to) !== 'to' || upos(tree, number) !== 'NUM') return [];
  const verb = up - 1;
  const noun = headOf(tree, number);
  if (headOf(tree, up) !== verb || headOf(tree, noun) !== verb) return [];
  const hasObject = dependents(tree, verb, 'obj').some((child) => child !== noun);
  const grows = /^(?:go|rise|climb|grow|come|add|jump|edge)$/.test(lemma(tree, verb));
  return hasObject || grows || upos(tree, verb) !== 'VERB'
    ? []
    : [
        { node: up, head: number, label: 'advmod', upos: 'ADP', xpos: 'IN' },
        { node: to, head: up, label: 'fixed', upos: 'ADP', xpos: 'IN' },
        { node: noun, label: 'obj' },
      ];
}
