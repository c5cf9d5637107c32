import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const particles = words('over up down out off');

/** "took over a rival": a preposition behind the verb whose noun is the object is a particle. */
export function objectParticle(tree: Tree, node: number): readonly Edit[] {
  if (!particles.has(word(tree, node))) return [];
  const object = headOf(tree, node);
  const verb = node - 1;
  const fits = labelled(tree, object, 'obj') && headOf(tree, object) === verb && upos(tree, verb) === 'VERB';
  return fits ? [{ node, head: verb, label: 'compound:prt', upos: 'ADP', xpos: 'RP' }] : [];
}
