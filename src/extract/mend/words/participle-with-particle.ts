import { headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "a sought-after tutor", "an unheard-of sum": what hangs by a hyphen on a participle belongs to it, and is no preposition. */
export function participleWithParticle(tree: Tree, particle: number): readonly Edit[] {
  const hyphen = particle - 1;
  const participle = particle - 2;
  if (
    upos(tree, particle) !== 'ADP' ||
    !labelled(tree, particle, 'case') ||
    !/^[-–]$/.test(word(tree, hyphen))
  )
    return [];
  const noun = headOf(tree, particle);
  const isJoined = noun > particle && headOf(tree, participle) === noun && labelled(tree, participle, 'amod');
  const isPast = xpos(tree, participle) === 'VBN' || xpos(tree, participle) === 'JJ';
  if (!isJoined || !isPast) return [];
  return [
    { node: particle, head: participle, label: 'compound:prt', xpos: 'RP' },
    { node: hyphen, head: participle, label: 'punct' },
  ];
}
