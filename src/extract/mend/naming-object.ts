import { naming } from '../propose/lexicon/verbs.js';
import { dependent, lemma } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "called her a giant": nothing is given to her; the second noun is what she is called. */
export function namingObject(tree: Tree, verb: number): readonly Edit[] {
  if (!naming.has(lemma(tree, verb)) || lemma(tree, verb) === 'make') return [];
  const [named, name] = [dependent(tree, verb, 'iobj'), dependent(tree, verb, 'obj')];
  if (named === undefined || name === undefined || named > name) return [];
  return [
    { node: named, head: verb, label: 'obj' },
    { node: name, head: verb, label: 'xcomp' },
  ];
}
